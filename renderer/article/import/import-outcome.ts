import { Node } from 'slate'
import { type Article, articleFormat } from '../article.ts'
import { specOf } from '../spec-of.ts'
import type { ImportNote } from './import-note.ts'
import type { Draft } from './recognise-story.ts'

/** An article made of something else, with what was moved, removed or left out; or why there is none. */
export type ImportOutcome =
  | { readonly ok: true; readonly article: Article; readonly notes: readonly ImportNote[] }
  | { readonly ok: false; readonly why: 'too-deep' | 'empty' }

/** The article of a recognised story; refused where it has neither letters nor anything to show. */
export function articleFrom(
  { story, body, notes }: Draft,
  earlier: readonly ImportNote[] = [],
): ImportOutcome {
  const says = body.some((block) => Node.string(block).trim() !== '' || isShown(block))
  const isNamed = notes.some(({ code }) => code === 'headline-recognised')
  if (!says && !isNamed && story.standfirst === '') return { ok: false, why: 'empty' }
  return { ok: true, article: { format: articleFormat, story, body }, notes: [...earlier, ...notes] }
}

/** Pictures and embeds say something without letters. */
const isShown = (block: Draft['body'][number]) =>
  Array.from(Node.elements(block)).some(
    ([element]) =>
      element.type === 'image' || ('nothing' in specOf(element).holds && element.type !== 'divider'),
  )
