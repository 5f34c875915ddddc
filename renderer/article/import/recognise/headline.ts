import { Node } from 'slate'
import type { ArticleElement } from '../../element.ts'
import { oneLine } from '../line.ts'
import type { Draft, Recogniser } from './draft.ts'
import { lineOf } from './lines.ts'
import { siteTail, withoutSiteName } from './site-tail.ts'

/** The headline where the page has marked it: `h1`, then the title; a first line that repeats it goes. */
export const markedHeadline: Recogniser = (draft, { headline, title, siteName = '' }) => {
  if (draft.story.headline !== '' || (headline === undefined && title === undefined)) return draft
  const [first] = draft.body
  if (headline !== undefined) {
    const marked = withoutSiteName(headline, siteName)
    const tail = siteTail(title ?? headline, marked)
    return withoutRepeats(taken(draft, marked, tail))
  }
  const shown = lineOf(first)
  const tail = siteTail(title ?? '', shown)
  if (tail !== null || oneLine(title ?? '') === shown) return withoutRepeats(taken(draft, shown, tail))
  if (looksLikeHeadline(draft.body) && sharesWords(title ?? '', shown)) return draft
  const marked = withoutSiteName(title ?? '', siteName)
  return taken(draft, marked, siteTail(title ?? '', marked))
}

/** The headline as the first line of a text: short, not a sentence, with the story below it. */
export const firstLine: Recogniser = (draft) => {
  if (draft.story.headline !== '' || !looksLikeHeadline(draft.body)) return draft
  const [first, second] = draft.body.slice(0, 2).map(lineOf)
  const tail = siteTail(first ?? '', second ?? '')
  const rest = { ...draft, body: draft.body.slice(1) }
  return withoutRepeats(taken(rest, tail === null ? (first ?? '') : (second ?? ''), tail))
}

const longest = 200

function looksLikeHeadline(body: readonly ArticleElement[]): boolean {
  const [first, second] = body
  const line = lineOf(first)
  const isShort = line !== '' && line.length <= longest && !(first && Node.string(first).includes('\n'))
  if (!isShort || !second || !first || !isLine(first)) return false
  return siteTail(line, lineOf(second)) !== null || line === lineOf(second) || !/[.،,؛;:]$/u.test(line)
}

const isLine = ({ type }: ArticleElement) => type === 'paragraph' || type === 'heading'

/** A short first line may be a section's name; a headline says much the same as the title. */
function sharesWords(title: string, line: string): boolean {
  const words = line.split(' ')
  const shared = words.filter((word) => title.includes(word))
  return words.length >= 3 && shared.length * 2 >= words.length
}

function taken(draft: Draft, headline: string, tail: string | null): Draft {
  return {
    ...draft,
    story: { ...draft.story, headline },
    notes: [...draft.notes, ...(tail === null ? [] : [{ code: 'site-tail-removed' as const, detail: tail }])],
  }
}

const mostRepeats = 2

/** Without first lines that say the headline again; something always stays. */
function withoutRepeats(draft: Draft): Draft {
  const { headline } = draft.story
  const lines = draft.body.slice(0, Math.min(mostRepeats, draft.body.length - 1)).map(lineOf)
  const told = lines.findIndex((line) => line !== headline && siteTail(line, headline) === null)
  const repeats = told === -1 ? lines : lines.slice(0, told)
  const notes = repeats.map((line) => ({ code: 'headline-repeated' as const, detail: line }))
  return { ...draft, body: draft.body.slice(repeats.length), notes: [...draft.notes, ...notes] }
}
