import { type HtmlElement, type HtmlNode, html, isHtmlElement } from './node.ts'

/**
 * A WordPress block: its HTML between two comments that name it and hold its attributes as JSON. In the tree it is an
 * element whose tag is `wp:` and its name.
 */
export const wordPressBlock = (
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  ...children: readonly HtmlNode[]
): HtmlElement => ({
  tag: `wp:${name}`,
  attributes: Object.keys(attributes).length === 0 ? {} : { json: serialised(attributes) },
  children,
})

export const isWordPressBlock = (node: HtmlNode): node is HtmlElement =>
  isHtmlElement(node) && node.tag.startsWith('wp:')

/** Inside a comment no `--` may stand, and no filter of WordPress may meet a tag (`serializeAttributes` of its parser). */
const serialised = (attributes: Readonly<Record<string, unknown>>) =>
  JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022')

/** The letters of blocks that are paragraphs, for a place that holds letters only: a line each, their direction in a `span`. */
export const lettersOfBlocks = (blocks: readonly HtmlNode[]): readonly HtmlNode[] =>
  blocks
    .filter((block) => isHtmlElement(block, 'wp:paragraph'))
    .flatMap((block, index) => [...(index > 0 ? [html('br')] : []), ...block.children.flatMap(lettersOf)])

function lettersOf(paragraph: HtmlNode): readonly HtmlNode[] {
  if (!isHtmlElement(paragraph)) return [paragraph]
  const { dir } = paragraph.attributes
  const [only, ...others] = paragraph.children
  if (dir === undefined) return paragraph.children
  return others.length === 0 &&
    only !== undefined &&
    isHtmlElement(only, 'span') &&
    !('dir' in only.attributes)
    ? [html('span', { dir, ...only.attributes }, ...only.children)]
    : [html('span', { dir }, ...paragraph.children)]
}

/** What a template puts round the blocks of a body, as blocks: a paragraph as one, everything else as a block of HTML. */
export function asBlock(node: HtmlNode): readonly HtmlNode[] {
  if (isWordPressBlock(node)) return [node]
  if (!isHtmlElement(node)) return node.trim() === '' ? [] : [wordPressBlock('html', {}, node)]
  if (node.tag !== 'p') return [wordPressBlock('html', {}, node)]
  const { dir, lang, ...others } = node.attributes
  if (Object.keys(others).length > 0) return [wordPressBlock('html', {}, node)]
  const letters = lang === undefined ? node.children : [html('span', { lang }, ...node.children)]
  return [
    wordPressBlock(
      'paragraph',
      dir === undefined ? {} : { direction: dir },
      html('p', dir === undefined ? {} : { dir }, ...letters),
    ),
  ]
}
