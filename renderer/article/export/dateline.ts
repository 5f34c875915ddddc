import { Text } from 'slate'
import { lineOf } from '../bidi/plain-isolates.ts'
import type { ArticleElement } from '../element.ts'
import { emptyOf } from '../fit.ts'

/** The body with the dateline at the head of its first paragraph, `الرباط – …`, or before a body that begins otherwise. */
export function withDateline(body: readonly ArticleElement[], dateline: string): readonly ArticleElement[] {
  const place = lineOf(dateline)
  if (place === '') return body
  const [first, ...rest] = body
  if (first?.type !== 'paragraph') return [{ ...emptyOf('paragraph'), children: [{ text: place }] }, ...body]
  const [text, ...others] = first.children
  const head =
    Text.isText(text) && Object.keys(text).length === 1
      ? [{ text: `${place} – ${text.text}` }, ...others]
      : [{ text: `${place} – ` }, ...first.children]
  return [{ ...first, children: head }, ...rest]
}
