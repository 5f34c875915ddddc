import { Node } from 'slate'
import type { Story } from '../../story.ts'
import { isTextBlock } from './elements-in.ts'
import { gate } from './gate.ts'

const placeholder = /\b(?:TK)+K*\b|\bX{4,}\b|[Ll]orem ipsum|(?<![\p{L}\p{M}\p{N}?؟!])(?:؟؟+|\?\?+)/gu

/** What a writer put down to be filled in later: TK, XXXX, question marks in place of a word. */
export const placeholders = gate({
  id: 'placeholders',
  rules: { 'placeholder-left': 'gate' },
  element: (element) =>
    isTextBlock(element)
      ? places(Node.string(element)).map((place) => ({ rule: 'placeholder-left', ...place }))
      : [],
  article: ({ article: { story } }) =>
    fields.flatMap((field) =>
      places(story[field]).map((place) => ({ rule: 'placeholder-left' as const, field, ...place })),
    ),
})

const fields = [
  'kicker',
  'headline',
  'subheadline',
  'standfirst',
  'byline',
  'dateline',
  'signOff',
] as const satisfies readonly (keyof Story)[]

const places = (text: string) =>
  Array.from(text.matchAll(placeholder), ({ 0: found, index }) => ({ start: index, text: found }))
