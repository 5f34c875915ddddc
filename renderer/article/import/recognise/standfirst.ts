import { countLetters, oneLine } from '../line.ts'
import type { Draft, Recogniser } from './draft.ts'
import { isParagraph, lineOf, marksOf, plainLineOf, textsOf } from './lines.ts'

/** A first paragraph in bold, from end to end, with the story in plain letters below it. */
export const boldStandfirst: Recogniser = (draft) => {
  const [first, second] = draft.body
  const line = plainLineOf(first)
  const isFree =
    draft.story.standfirst === '' && first !== undefined && line !== undefined && countLetters(line) > 0
  if (!isFree || !isParagraph(second) || !isAll(draft, 0, ['bold']) || isAll(draft, 1, ['bold'])) return draft
  return line === oneLine(line) ? moved(draft, line) : draft
}

/** Whether every letter of a paragraph carries exactly these marks. */
function isAll({ body }: Draft, at: number, names: readonly string[]): boolean {
  const block = body[at]
  const texts = block ? textsOf(block) : []
  return texts.length > 0 && texts.every((text) => Object.keys(marksOf(text)).join() === names.join())
}

const moved = (draft: Draft, standfirst: string): Draft => ({
  ...draft,
  story: { ...draft.story, standfirst },
  body: draft.body.slice(1),
})

const leastWords = 6

/** What the page tells search engines, where it is a whole sentence of its own and not the beginning of the story. */
export const describedStandfirst: Recogniser = (draft, { description = '', title = '', siteName = '' }) => {
  const said = oneLine(description)
  const isOwn = ![draft.story.headline, title, siteName].some((known) => known !== '' && said.includes(known))
  const isWhole = said.split(' ').length >= leastWords && !/(?:…|\.\.\.|\[&hellip;\]|\[…\])$/.test(said)
  if (draft.story.standfirst !== '' || !isOwn || !isWhole) return draft
  const isShown = draft.body.some((block) => lineOf(block).includes(said.slice(0, 40)))
  return isShown ? draft : { ...draft, story: { ...draft.story, standfirst: said } }
}
