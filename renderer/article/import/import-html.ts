import { fitBody } from '../fit.ts'
import { findTag, type HtmlElement, type HtmlNode } from '../html/node.ts'
import { readHtml } from '../html/read.ts'
import { readMidadBlocks } from './block-markup.ts'
import { cleanPage } from './cleaners/index.ts'
import { convertBlocks } from './convert.ts'
import type { ImportNote } from './import-note.ts'
import { articleFrom, type ImportOutcome } from './import-outcome.ts'
import { clip, countLetters } from './line.ts'
import { mainContent, wordsOutside } from './main-content.ts'
import { readMidadHtml } from './midad-html.ts'
import { pageHints } from './page-hints.ts'
import { leaveOutParts } from './page-parts.ts'
import { type Pictures, placePictures } from './place-pictures.ts'
import { type Origin, recogniseStory, type StoryOptions } from './recognise-story.ts'
import type { StoryHints } from './story-hints.ts'
import { takeHeadline } from './take-headline.ts'

export interface HtmlOptions extends StoryOptions {
  readonly pictures?: Pictures
}

/**
 * A web page, a saved document or a fragment as an article. Reads any text as HTML; fetches nothing: pictures that are
 * not among `pictures` (by their `src`) are left out with a note. HTML that Midad wrote comes back as it was.
 */
export function importHtml(source: string, options: HtmlOptions = {}): ImportOutcome {
  const read = readHtml(source)
  if (!read.ok) return read
  const ours = (document: HtmlElement) => readMidadHtml(document) ?? readMidadBlocks(source, document)
  const isOurs = ours(read.document) !== null
  const { document, notes } = (isOurs ? placePictures : cleanPage)(read.document, options.pictures)
  const page: PageRead = (isOurs ? ours(document) : null) ?? readForeignPage(read.document, document)
  const body = fitBody(convertBlocks(page.content))
  return articleFrom(recogniseStory(body, page.hints, page.origin, options), [
    ...notes,
    ...(page.notes ?? []),
  ])
}

interface PageRead {
  readonly origin: Origin
  readonly hints: StoryHints
  readonly content: readonly HtmlNode[]
  readonly notes?: readonly ImportNote[]
}

/** Scripts and hidden parts may hold hints, so these are read from the page as it came. */
function readForeignPage(asItCame: HtmlElement, document: HtmlElement): PageRead {
  const parts = leaveOutParts(document)
  const body = findTag(parts.document, 'body') ?? parts.document
  const main = mainContent(parts.document)
  const { headline, rest } = takeHeadline(main, body)
  return {
    origin: 'html',
    hints: { ...pageHints(asItCame), ...(headline === undefined ? {} : { headline }) },
    content: rest.children,
    notes: [...parts.notes, ...(main === body ? [] : notesOutside(wordsOutside(body, main)))],
  }
}

const notesOutside = (words: string): readonly ImportNote[] =>
  countLetters(words) === 0 ? [] : [{ code: 'page-part-left-out', detail: clip(words) }]
