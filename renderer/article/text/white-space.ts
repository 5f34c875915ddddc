import { type Descendant, Element, type Text } from 'slate'

/**
 * The children of a text block with white space as a reader sees it (CSS Text 3, 4.1): runs of spaces and tabs become one
 * space, also across marks and links; none at the edges of the block or beside a line break; no line break at the edges,
 * and never two in a row. No-break spaces stay. Texts and links that are left without a letter go; one text always stays.
 */
export function tidySpaces(children: readonly Descendant[]): Descendant[] {
  const collapsed = textsOf(children).map(({ text }) => collapse(text))
  const tidied = rebuild(children, trimEnds(trimStarts(collapsed)).values())
  return tidied.length > 0 ? tidied : [{ text: '' }]
}

const textsOf = (nodes: readonly Descendant[]): readonly Text[] =>
  nodes.flatMap((node) => (Element.isElement(node) ? textsOf(node.children) : [node]))

const collapse = (text: string) => text.replace(/[ \t\r\f]*\n[ \t\r\f\n]*/g, '\n').replace(/[ \t\r\f]+/g, ' ')

/** Each text without the white space that what stands before it makes needless; a block begins like a line. */
function trimStarts(texts: readonly string[]): readonly string[] {
  const before = { character: '\n' }
  return texts.map((text) => {
    const needless = before.character === '\n' ? /^[ \n]+/ : before.character === ' ' ? /^ / : null
    const trimmed = needless ? text.replace(needless, '') : text
    before.character = trimmed.at(-1) ?? before.character
    return trimmed
  })
}

/** The same from behind: no space before a line break, nothing white at the end of the block. */
function trimEnds(texts: readonly string[]): readonly string[] {
  const after = { character: '' }
  return texts
    .toReversed()
    .map((text) => {
      const needless = after.character === '' ? /[ \n]+$/ : after.character === '\n' ? / $/ : null
      const trimmed = needless ? text.replace(needless, '') : text
      after.character = trimmed.at(0) ?? after.character
      return trimmed
    })
    .toReversed()
}

function rebuild(nodes: readonly Descendant[], texts: Iterator<string, undefined>): Descendant[] {
  return nodes.flatMap((node): Descendant[] => {
    if (!Element.isElement(node)) {
      const text = texts.next().value ?? ''
      return text === '' ? [] : [{ ...node, text }]
    }
    const children = rebuild(node.children, texts)
    return children.length > 0 ? [{ ...node, children }] : []
  })
}
