import { Node } from 'slate'
import type { Story } from '../../story.ts'
import { isTextBlock } from './elements-in.ts'
import { type Found, gate } from './gate.ts'

/** U+200B and U+FEFF: nobody sees them, and searches stumble over them. */
const unseen = '\\u200b\\ufeff'
/** Letters in a fixed shape (U+FB50–FDFF, U+FE70–FEFC): searches and voices do not know them. ﷲ’s like ﷺ and ﷽ ﷼ are signs. */
const shaped = '\\ufb50-\\ufdcf\\ufdf0-\\ufdf9\\ufe70-\\ufefc'
/** LRE, RLE, PDF, LRO and RLO. */
const embedding = '\\u202a-\\u202e'

const inArticle = new RegExp(`[${unseen}]+|[${shaped}]+`, 'g')
const inOutput = new RegExp(`[${unseen}${shaped}${embedding}]`)

/** No character stands in the text that changes its layout unseen or that is a picture of a letter. */
export const characters = gate({
  id: 'H10',
  rules: { 'unseen-sign': 'gate', 'shaped-letters': 'gate', 'forbidden-sign': 'gate' },
  element: (element) =>
    isTextBlock(element)
      ? places(Node.string(element)).map(({ becomes, ...found }) => ({
          ...found,
          repairs: [{ kind: 'replace-letters' as const, letters: becomes }],
        }))
      : [],
  article: ({ article: { story } }) =>
    fields.flatMap((field) =>
      places(story[field]).map(({ becomes: _, ...found }) => ({
        ...found,
        field,
        repairs: [{ kind: 'change-story' as const, change: { [field]: cleaned(story[field]) } }],
      })),
    ),
  output: ({ lines }) =>
    lines.flatMap(({ text }) => {
      const match = inOutput.exec(text)
      return match ? [{ rule: 'forbidden-sign' as const, text: codeOf(match[0]) }] : []
    }),
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
  Array.from(text.matchAll(inArticle), ({ 0: found, index }) => ({
    rule: isUnseen(found) ? ('unseen-sign' as const) : ('shaped-letters' as const),
    start: index,
    text: found,
    becomes: becomes(found),
  })) satisfies readonly Found[]

const isUnseen = (found: string) => /[\u200b\ufeff]/.test(found)
const becomes = (found: string) => (isUnseen(found) ? '' : found.normalize('NFKC'))
const cleaned = (text: string) => text.replace(inArticle, becomes)

const codeOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
