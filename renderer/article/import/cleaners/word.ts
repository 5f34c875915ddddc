import { findElement, type HtmlElement, type HtmlNode, html, isHtmlElement, textOf } from '../../html/node.ts'
import { styleOf } from '../style.ts'
import { changeElements, changeLetters, classesOf, contains, renamed } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'
import { type LevelledItem, withLists } from './list-levels.ts'

/** What Word (and Outlook) puts on the clipboard and into its web pages. */
export const word: Cleaner = {
  concerns: (document) => contains(document, isOfWord),
  clean: (document) => changeElements(withWordLists(changeElements(document, tidy)), withoutMarker),
}

const isOfWord = (element: HtmlElement) =>
  classesOf(element).some((name) => name.startsWith('Mso')) ||
  (element.attributes['style'] ?? '').includes('mso-')

/** Styles of Word that are something in HTML. */
const tags: ReadonlyMap<string, string> = new Map([
  ['MsoTitle', 'h1'],
  ['MsoQuote', 'blockquote'],
  ['MsoIntenseQuote', 'blockquote'],
])

const dropped = /^(?:xml|[vwm]:.*)$/

function tidy(element: HtmlElement): readonly HtmlNode[] {
  const style = styleOf(element)
  if (dropped.test(element.tag) || isComment(element)) return []
  if (element.tag === 'o:p') return textOf(element).trim() === '' ? [] : element.children
  if (style['mso-spacerun'] === 'yes' || 'mso-tab-count' in style)
    return [changeLetters(element, withPlainSpaces)]
  const tag = classesOf(element)
    .map((name) => tags.get(name))
    .find((name) => name !== undefined)
  return [tag !== undefined && element.tag === 'p' ? styled(element, tag) : element]
}

const styled = (paragraph: HtmlElement, tag: string) =>
  tag === 'blockquote' ? html(tag, {}, paragraph) : renamed(paragraph, tag)

const withPlainSpaces = (letters: string) => letters.replace(/\u00a0/g, ' ')

function isComment(element: HtmlElement): boolean {
  const style = styleOf(element)
  return (
    style['mso-element'] === 'comment-list' ||
    style['mso-special-character'] === 'comment' ||
    classesOf(element).some((name) => name === 'MsoCommentReference' || name === 'msocomanchor')
  )
}

/** Word writes a list as paragraphs with `mso-list:l0 level1 lfo1`, the bullet or number spelled out in the text. */
function withWordLists(element: HtmlElement): HtmlElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : withWordLists(child)))
  return { ...element, children: withLists(children, readItem) }
}

function readItem(node: HtmlNode): readonly LevelledItem[] | undefined {
  if (!isHtmlElement(node, 'p', 'div')) return undefined
  const [, list = '', level = '1', instance = ''] =
    /^(\S+)\s+level(\d+)\s*(\S*)/.exec(styleOf(node)['mso-list'] ?? '') ?? []
  if (list === '') return undefined
  const marker = findElement(node, isMarker)
  const said = marker ? textOf(marker).trim() : ''
  const number = numberOf(said)
  return [
    {
      level: Number(level),
      key: `${list} ${instance}`,
      ordered: /^\(?[\p{L}\p{N}]{1,4}[.):\-/]/u.test(said) || number !== undefined,
      ...(number === undefined ? {} : { number }),
      content: [renamed(changeElements(node, withoutMarker), 'p')],
    },
  ]
}

const isMarker = (element: HtmlElement) => styleOf(element)['mso-list'] === 'ignore'
const withoutMarker = (element: HtmlElement) => (isMarker(element) ? [] : [element])

/** The number of an item, in whichever digits; letters and Roman numbers count as none. */
function numberOf(marker: string): number | undefined {
  const digits = /^\(?([0-9]+|[\u0660-\u0669]+)/.exec(marker)?.[1]
  if (digits === undefined) return undefined
  return Number(digits.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)))
}
