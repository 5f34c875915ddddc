import { findTag, type HtmlNode } from '../html/node.ts'
import { readHtml } from '../html/read.ts'
import type { Template } from './profile.ts'

const slot = /\{\{([^{}]*)\}\}/g

/** Reads a template’s text: a whole document where it begins as one, else a fragment. White space between tags is left out. */
export function readTemplate(source: string): Template {
  const text = source.replace(/^\s*<!--[\s\S]*?-->/, '').trim()
  const read = readHtml(text)
  if (!read.ok) return { doctype: false, nodes: [] }
  const doctype = /^<!doctype/i.test(text)
  const page = findTag(read.document, 'html')
  // The parser puts what begins a fragment and could stand in a head there.
  const parts = ['head', 'body'].flatMap((tag) => findTag(read.document, tag)?.children ?? [])
  const nodes = doctype ? (page ? [page] : []) : parts
  return { doctype, nodes: nodes.flatMap(tidied) }
}

/** The names of the slots in a text, in their order, spaces round them left out. */
export const slotsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(slot), ([, name = '']) => name.trim())

type TemplatePiece = string | { readonly slot: string }

/** A text in pieces: letters as strings, slots as their names. */
export function piecesOf(text: string): readonly TemplatePiece[] {
  return text.split(slot).flatMap((piece, index): readonly TemplatePiece[] => {
    if (index % 2 === 1) return [{ slot: piece.trim() }]
    return piece === '' ? [] : [piece]
  })
}

function tidied(node: HtmlNode): readonly HtmlNode[] {
  if (typeof node === 'string') {
    const text = withoutBreaks(node)
    return text === '' ? [] : [text]
  }
  return [{ ...node, children: raw.has(node.tag) ? node.children : node.children.flatMap(tidied) }]
}

const raw = new Set(['style', 'script', 'pre'])

/** A line break and the spaces round it set a tag or a slot off from the next; between words they are a space. */
const withoutBreaks = (text: string) =>
  text
    .replace(/(^|\}\})[ \t]*\n\s*/g, '$1')
    .replace(/\s*\n[ \t]*($|\{\{)/g, '$1')
    .replace(/\s*\n\s*/g, ' ')
