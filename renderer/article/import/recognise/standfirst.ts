import type { ArticleElement } from '../../element.ts'
import { countLetters, oneLine } from '../line.ts'
import type { Recogniser } from './draft.ts'
import { isParagraph, lineOf, marksOf, plainLineOf, textsOf } from './lines.ts'

/** The first paragraph, below a picture perhaps, where it is bold from end to end and the story goes on in plain letters. */
export const boldStandfirst: Recogniser = (draft, hints) => {
  const at = draft.body.findIndex(({ type }) => type !== 'image')
  const [before, from] = [draft.body.slice(0, at), draft.body.slice(at)]
  const found = exactStandfirst({ ...draft, body: from.map(withBoldSpaces) }, hints)
  return found.body.length === from.length
    ? draft
    : { ...found, body: [...before, ...draft.body.slice(at + 1)] }
}

/** The same at the very head of the body, where an export writes it back alike. */
export const exactStandfirst: Recogniser = (draft) => {
  const [first, second] = draft.body
  const line = plainLineOf(first)
  if (draft.story.standfirst !== '' || !isBold(first) || !isParagraph(second) || isBold(second)) return draft
  if (line === undefined || line !== oneLine(line) || countLetters(line) === 0) return draft
  return { ...draft, story: { ...draft.story, standfirst: line }, body: draft.body.slice(1) }
}

/** Whether every letter of a block is bold and nothing else. */
function isBold(block: ArticleElement | undefined): boolean {
  const texts = block ? textsOf(block) : []
  return texts.length > 0 && texts.every((text) => Object.keys(marksOf(text)).join() === 'bold')
}

/** Between two bold words, a space is often left plain. */
const withBoldSpaces = (block: ArticleElement): ArticleElement => ({
  ...block,
  children: block.children.map((child) =>
    'text' in child && child.text.trim() === '' ? { ...child, bold: true } : child,
  ),
})

const leastWords = 6

/** What the page tells search engines, where it is a whole sentence of its own and no part of the story. */
export const describedStandfirst: Recogniser = (draft, { description = '', title = '', siteName = '' }) => {
  const said = oneLine(description)
  const isOwn = ![draft.story.headline, title, siteName].some((known) => known !== '' && said.includes(known))
  const isWhole = said.split(' ').length >= leastWords && !/(?:…|\.\.\.|…\])$/.test(said)
  if (draft.story.standfirst !== '' || !isOwn || !isWhole) return draft
  const lines = draft.body.map(lineOf)
  const isShown = [said.slice(0, 40), said.slice(-40)].some((part) =>
    lines.some((line) => line.includes(part)),
  )
  return isShown ? draft : { ...draft, story: { ...draft.story, standfirst: said } }
}
