import type { HouseStyle } from '../house-style.ts'
import type { ProofText } from '../proof-text.ts'
import { quotationsIn, type SignPair } from '../quotations.ts'
import { type ProofFound, proofRule } from '../rule.ts'

type Signs = readonly [open: string, close: string]

const guillemets: Signs = ['«', '»']
const curly: Signs = ['“', '”']

/** The signs of a house, by how deep a quotation stands in another. */
const houseSigns: Readonly<Record<HouseStyle['quotes'], readonly [outer: Signs | null, inner: Signs]>> = {
  guillemets: [guillemets, curly],
  curly: [curly, guillemets],
  any: [null, curly],
}

/** Signs that face each other, in which a Latin quotation may stand anywhere. */
const facing = new Set(['«»', '“”', '""', '„“', '„”'])

/**
 * Signs round an Arabic quotation that are not the house’s or look the wrong way, with the spaces inside of them: `” لوسيل”`.
 * Both signs are found, each by itself. A Latin quotation keeps signs that face each other.
 */
export const quotes = proofRule({
  id: 'quotes',
  class: 'fix',
  look: (text, { style }) =>
    text.script === 'arabic'
      ? quotationsIn(text).pairs.flatMap((pair) => wrongSigns(text, pair, signsFor(text.text, pair, style)))
      : [],
})

/** The signs that a quotation should have; null where those that it has are as good. */
function signsFor(
  text: string,
  { open, close, depth }: SignPair,
  { quotes: house }: HouseStyle,
): Signs | null {
  const [outer, inner] = houseSigns[house]
  const has = `${text.charAt(open)}${text.charAt(close)}`
  const content = text.slice(open + 1, close)
  const isLatin = /\p{L}/u.test(content) && !/\p{Script=Arabic}/u.test(content)
  if (facing.has(has) && (isLatin || (house === 'any' && has !== '„“'))) return null
  if (depth === 0) return outer ?? (/[«»]/.test(has) ? guillemets : curly)
  return has === '«»' || has === '“”' ? null : inner
}

function wrongSigns(
  { text }: ProofText,
  { open, close }: SignPair,
  signs: Signs | null,
): readonly ProofFound[] {
  if (!signs) return []
  const content = text.slice(open + 1, close)
  if (content.trim() === '') return []
  const head = content.length - content.trimStart().length
  const tail = content.length - content.trimEnd().length
  return [
    { start: open, end: open + 1 + head, replacements: [signs[0]] },
    { start: close - tail, end: close + 1, replacements: [signs[1]] },
  ].filter(({ start, end, replacements }) => text.slice(start, end).trim() !== replacements[0])
}
