import { Node, Text } from 'slate'
import { lineOf } from '../bidi/plain-isolates.ts'
import type { ArticleElement } from '../element.ts'
import { emptyOf } from '../fit.ts'
import { specOf } from '../spec-of.ts'

/** The body with the dateline at the head of its first paragraph, `الرباط – …`, or before a body that begins otherwise. */
export function withDateline(body: readonly ArticleElement[], dateline: string): readonly ArticleElement[] {
  const place = lineOf(dateline)
  if (place === '') return body
  const at = body.findIndex(isShown)
  const first = body[at]
  if (first?.type !== 'paragraph') return [{ ...emptyOf('paragraph'), children: [{ text: place }] }, ...body]
  const [text, ...others] = first.children
  const head =
    Text.isText(text) && Object.keys(text).length === 1
      ? [{ text: `${place} – ${text.text}` }, ...others]
      : [{ text: `${place} – ` }, ...first.children]
  return body.with(at, { ...first, children: head })
}

/** An export leaves out blocks without letters, save those that show something else or stand for a place in a table. */
function isShown(block: ArticleElement): boolean {
  if (Node.string(block).trim() !== '') return true
  return Array.from(Node.elements(block)).some(
    ([element]) => element.type === 'image' || element.type === 'table' || 'nothing' in specOf(element).holds,
  )
}
