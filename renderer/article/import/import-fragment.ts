import { type Descendant, Element } from 'slate'
import { translateBlocks } from '../bidi/controls/translate-blocks.ts'
import { directionOfLanguage } from '../bidi/direction.ts'
import type { ArticleElement, Language } from '../element.ts'
import { fitBody } from '../fit.ts'
import { findTag } from '../html/node.ts'
import { readHtml } from '../html/read.ts'
import { isInline } from '../spec-of.ts'
import { looseIntoBlocks } from './build-blocks.ts'
import { cleanPage } from './cleaners/index.ts'
import { controlNotes } from './control-notes.ts'
import { convertNodes } from './convert.ts'
import { dropImpliedDirections } from './drop-implied-directions.ts'
import type { ImportNote } from './import-note.ts'
import type { Pictures } from './place-pictures.ts'

export interface FragmentOptions {
  /** The language of the article that the fragment goes into. */
  readonly language?: Language
  readonly pictures?: Pictures
}

/** Nodes for the editor: blocks, or, where `inline`, letters and links that belong into the line of the caret. */
export type FragmentOutcome =
  | {
      readonly ok: true
      readonly inline: boolean
      readonly nodes: readonly Descendant[]
      readonly notes: readonly ImportNote[]
    }
  | { readonly ok: false; readonly why: 'too-deep' | 'empty' }

/** HTML of the clipboard as nodes that fit an article. A single phrase or paragraph comes as its inline content. */
export function importFragment(
  source: string,
  { language = 'ar', pictures }: FragmentOptions = {},
): FragmentOutcome {
  const read = readHtml(source)
  if (!read.ok) return read
  const { document, notes: mediaNotes } = cleanPage(read.document, pictures)
  const content = convertNodes((findTag(document, 'body') ?? document).children)
  const blocks = looseIntoBlocks(content)
  if (blocks.length === 0) return { ok: false, why: 'empty' }
  const base = directionOfLanguage(language)
  const translated = translateBlocks(fitBody(blocks), base)
  const notes = [...mediaNotes, ...controlNotes(translated.fates)]
  const fitted = translated.blocks.map((block) => dropImpliedDirections(block, base))
  const phrase = phraseOf(fitted)
  if (!phrase) return { ok: true, inline: false, nodes: fitted, notes }
  const isLoose = content.every((node) => !Element.isElement(node) || isInline(node))
  return { ok: true, inline: true, nodes: isLoose ? withEdges(phrase, source) : phrase, notes }
}

/** The children of a lone paragraph whose direction nobody chose. */
function phraseOf([first, second]: readonly ArticleElement[]): readonly Descendant[] | undefined {
  return first?.type === 'paragraph' && first.dir === undefined && second === undefined
    ? first.children
    : undefined
}

/** The space that a phrase was copied with before or after it, which no block would keep. */
function withEdges(phrase: readonly Descendant[], source: string): readonly Descendant[] {
  const copied = /<!--StartFragment-->([^]*)<!--EndFragment-->/.exec(source)?.[1] ?? source
  const letters = copied.replace(/<[^<>]*>/g, '')
  const before = /^[ \u00a0]/.test(letters) ? [{ text: ' ' }] : []
  const after = /[ \u00a0]$/.test(letters) ? [{ text: ' ' }] : []
  return fitBody([{ type: 'paragraph', children: [...before, ...phrase, ...after] }]).flatMap(
    ({ children }) => children,
  )
}
