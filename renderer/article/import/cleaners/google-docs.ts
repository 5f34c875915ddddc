import { findTag, type HtmlElement, type HtmlNode, isHtmlElement, textOf } from '../../html/node.ts'
import { changeElements, classesOf, contains, renamed } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'
import { type LevelledItem, withLists } from './list-levels.ts'

/** What Google Docs puts on the clipboard, and the web page that it saves. */
export const googleDocs: Cleaner = {
  concerns: (document) => contains(document, isOfGoogle),
  clean: (document) => withFlatLists(changeElements(withClassStyles(document), tidy)),
}

const isOfGoogle = (element: HtmlElement) =>
  (element.attributes['id'] ?? '').startsWith('docs-internal-guid') ||
  classesOf(element).some((name) => name === 'doc-content' || listClass.test(name)) ||
  (element.attributes['href'] ?? '').startsWith(redirect)

const redirect = 'https://www.google.com/url?'

function tidy(element: HtmlElement): readonly HtmlNode[] {
  const { attributes } = element
  if (attributes['aria-roledescription']?.includes('checkbox') === true) return []
  if (isComment(element)) return []
  if (isHtmlElement(element, 'a') && attributes['href']?.startsWith(redirect) === true) {
    return [{ ...element, attributes: { ...attributes, href: targetOf(attributes['href']) } }]
  }
  return [element.tag === 'p' && classesOf(element).includes('title') ? renamed(element, 'h1') : element]
}

/** `[a]` in the text, and the box at the end that it leads to. */
const isComment = (element: HtmlElement) =>
  (element.tag === 'a' && /^#cmnt\d+$/.test(element.attributes['href'] ?? '')) ||
  (element.tag === 'div' &&
    /^\[\w+\]/.test(textOf(element).trim()) &&
    /^cmnt\d+$/.test(findTag(element, 'a')?.attributes['id'] ?? ''))

/** A saved page leads every link over Google. */
function targetOf(address: string): string {
  const target = /[?&]q=([^&]+)/.exec(address)?.[1]
  try {
    return target === undefined ? address : decodeURIComponent(target)
  } catch {
    // Not percent-encoded after all: the address stays as it is.
    return address
  }
}

/** A saved page says bold and italic in classes: `.c3{font-weight:700}`. */
function withClassStyles(document: HtmlElement): HtmlElement {
  const sheet = findTag(document, 'style')
  const rules = Array.from(
    (sheet ? textOf(sheet) : '').matchAll(/\.(c\d+)\s*\{([^{}]*)\}/g),
    ([, name = '', style = '']) => [name, style] as const,
  )
  const styles = new Map(rules)
  return changeElements(document, (element) => {
    const style = classesOf(element)
      .flatMap((name) => styles.get(name) ?? [])
      .join(';')
    return [style === '' ? element : { ...element, attributes: { ...element.attributes, style } }]
  })
}

const listClass = /^lst-(\S+)-(\d)$/

/** A saved page writes nested lists side by side, the level in the class: `lst-kix_a1b2-1`. */
function withFlatLists(element: HtmlElement): HtmlElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : withFlatLists(child)))
  return { ...element, children: withLists(children, readItems) }
}

function readItems(node: HtmlNode): readonly LevelledItem[] | undefined {
  if (!isHtmlElement(node, 'ul', 'ol')) return undefined
  const [, key = '', level = ''] =
    classesOf(node)
      .map((name) => listClass.exec(name))
      .find((found) => found !== null) ?? []
  if (level === '') return undefined
  const start = Number(node.attributes['start'] ?? 1)
  return node.children
    .filter((child) => isHtmlElement(child, 'li'))
    .map((item, index) => ({
      level: Number(level),
      key,
      ordered: node.tag === 'ol',
      number: start + index,
      content: item.children,
    }))
}
