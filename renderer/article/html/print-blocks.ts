import { isWordPressBlock } from './block.ts'
import type { HtmlNode } from './node.ts'
import { escapeText, openTag, voidTags } from './print.ts'

/** Block markup as WordPress itself serialises it: an empty line between two blocks, `/>` at tags that hold nothing. */
export const printBlocks = (nodes: readonly HtmlNode[]): string => `${printAsBlocks(nodes)}\n`

function printAsBlocks(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node, index) => (isBetweenBlocks(nodes, index) ? '\n\n' : '') + printAsBlock(node))
    .join('')
}

const isBetweenBlocks = (nodes: readonly HtmlNode[], index: number) =>
  [nodes[index - 1], nodes[index]].every((node) => node !== undefined && isWordPressBlock(node))

function printAsBlock(node: HtmlNode): string {
  if (typeof node === 'string') return escapeText(node)
  if (node.tag.startsWith('wp:')) {
    const [name, json] = [node.tag, node.attributes['json']]
    const opening = `<!-- ${name}${json === undefined ? '' : ` ${json}`} -->`
    return `${opening}\n${printAsBlocks(node.children)}\n<!-- /${name} -->`
  }
  if (node.tag === 'br') return '<br>'
  if (voidTags.has(node.tag)) return openTag(node).replace(/>$/, '/>')
  return `${openTag(node)}${printAsBlocks(node.children)}</${node.tag}>`
}
