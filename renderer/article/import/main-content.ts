import { findTag, type HtmlElement } from '../html/node.ts'
import { countLetters } from './line.ts'
import { droppedTags } from './tags.ts'
import { classesOf, findElements } from './tree.ts'

const contentClasses = new Set([
  'entry-content',
  'post-content',
  'article-content',
  'article-body',
  'post-body',
])

/** Where articles are found, the surest place first. */
const places: readonly ((element: HtmlElement) => boolean)[] = [
  ({ tag }) => tag === 'article',
  ({ tag, attributes }) => tag === 'main' || attributes['role'] === 'main',
  ({ attributes }) => attributes['itemprop'] === 'articleBody',
  (element) => classesOf(element).some((name) => contentClasses.has(name)),
]

/** The element of a page that holds its article: at least three in five of all letters outside links; else the body. */
export function mainContent(document: HtmlElement): HtmlElement {
  const body = findTag(document, 'body') ?? document
  const all = countProse(body)
  const found = places.map((isPlace) => longest(findElements(body, isPlace)))
  return found.find((element) => element !== undefined && countProse(element) * 5 >= all * 3) ?? body
}

function longest(elements: readonly HtmlElement[]): HtmlElement | undefined {
  const counted = elements.map((element) => ({ element, letters: countProse(element) }))
  return counted.toSorted((one, other) => other.letters - one.letters)[0]?.element
}

/** Letters outside links: menus and lists of other stories are nearly all links. */
function countProse(element: HtmlElement): number {
  return element.children.reduce((letters, child) => {
    if (typeof child === 'string') return letters + countLetters(child)
    return child.tag === 'a' || droppedTags.has(child.tag) ? letters : letters + countProse(child)
  }, 0)
}

/** The words of the body that stand outside its main content. */
export function wordsOutside(body: HtmlElement, main: HtmlElement): string {
  return body.children
    .map((child) => {
      if (typeof child === 'string') return child
      return child === main || droppedTags.has(child.tag) ? ' ' : wordsOutside(child, main)
    })
    .join('')
}
