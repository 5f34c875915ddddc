import type { Direction } from './direction.ts'
import { leftToRight, rightToLeft } from './letters.ts'

/**
 * A stretch of a line between two letters of the line's own direction: what stands in it has no part in how the rest is
 * laid out (UAX #9, N1). `before` and `after` are what the stretch leans on: such letters, with the brackets whose partners
 * stand outside; nothing at the edge of a line.
 */
export interface Window {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

/** Longer stretches are read in pieces, so that the work stays in proportion to the text. */
const longest = 600
const url = '(?:https?:\\/\\/|www\\.)[^\\s<>«»"“”،؛؟]+'
const lineEnd = '\\n\\r\\x1c-\\x1e\\x85\\u2029'

const other: Readonly<Record<Direction, string>> = {
  rtl: `[^${rightToLeft}${lineEnd}]`,
  ltr: `(?:[${rightToLeft}]|[^\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}${lineEnd}])`,
}
const stretch: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(`(?:${url}|${other.rtl}){1,${String(longest)}}`, 'gu'),
  ltr: new RegExp(`(?:${url}|${other.ltr}){1,${String(longest)}}`, 'gu'),
}
/** What can turn a line of a direction. */
const turning: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(`${leftToRight}|\\p{N}`, 'u'),
  ltr: new RegExp(`[${rightToLeft}]`, 'u'),
}
const nextWord: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(`[${rightToLeft}\\p{M}]{1,20}`, 'uy'),
  ltr: new RegExp(`(?:${leftToRight})(?:[’']|${leftToRight}){0,20}`, 'uy'),
}
const ownLetter: Readonly<Record<Direction, string>> = { rtl: 'ا', ltr: 'a' }

/** Whether a text has anything that a line of a direction could paint in another order than it is written. */
export const mayTurn = (text: string, direction: Direction): boolean => turning[direction].test(text)

/** The stretches of a text that may turn. */
export function windowsOf(text: string, direction: Direction): readonly Window[] {
  const stretches = Array.from(text.matchAll(stretch[direction]))
    .flatMap(({ index, 0: match }) => inPieces(index, match.length))
    .filter(({ start, end }) => mayTurn(text.slice(start, end), direction))
  const partners = stretches.some(({ start, end }) => /[()[\]{}]/.test(text.slice(start, end)))
    ? pairsIn(text)
    : new Map<number, number>()
  return stretches.map(({ start, end }) => {
    const far = farPartners(text, { start, end }, partners)
    return {
      start,
      end,
      before: far.before + letterBefore(text, start, direction),
      after: letterAfter(text, end, direction) + far.after,
    }
  })
}

/** Addresses in a row may make a stretch longer than it should be. */
const inPieces = (start: number, length: number) =>
  Array.from({ length: length > longest * 3 ? Math.ceil(length / longest) : 1 }, (_, piece) => ({
    start: start + piece * longest,
    end: start + (length > longest * 3 ? Math.min(length, (piece + 1) * longest) : length),
  }))

/** W2 asks whether a letter is Arabic or Hebrew. */
function letterBefore(text: string, start: number, direction: Direction): string {
  const letter = text[start - 1]
  if (letter === undefined || new RegExp(`[${lineEnd}]`).test(letter)) return ''
  return direction === 'rtl' && letter < '\u0600' ? 'א' : ownLetter[direction]
}

function letterAfter(text: string, end: number, direction: Direction): string {
  const letter = text[end]
  if (letter === undefined || new RegExp(`[${lineEnd}]`).test(letter)) return ''
  const word = nextWord[direction]
  word.lastIndex = end
  return word.exec(text)?.[0] ?? ownLetter[direction]
}

const partnerOf: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  ')': '(',
  ']': '[',
  '}': '{',
}

/** The brackets of a text that pair (UAX #9, BD16), each with the place of its partner. */
function pairsIn(text: string): ReadonlyMap<number, number> {
  const open: { readonly sign: string; readonly at: number }[] = []
  const pairs = new Map<number, number>()
  for (const { index, 0: sign } of text.matchAll(/[()[\]{}\n]/g)) {
    const opener = open.findLastIndex((one) => one.sign === partnerOf[sign])
    if (sign === '\n') open.length = 0
    else if ('([{'.includes(sign)) {
      if (open.length === 63) return pairs
      open.push({ sign, at: index })
    } else if (opener !== -1) {
      const { at } = open.splice(opener)[0] ?? { at: 0 }
      pairs.set(at, index).set(index, at)
    }
  }
  return pairs
}

/** The partners outside of the brackets of a stretch: with a letter of the line between the two, they follow the line (N0). */
function farPartners(
  text: string,
  place: { start: number; end: number },
  partners: ReadonlyMap<number, number>,
) {
  const far = { before: '', after: '' }
  if (partners.size === 0) return far
  for (let at = place.start; at < place.end; at += 1) {
    const partner = partners.get(at)
    const sign = partner === undefined ? undefined : text[partner]
    if (partner === undefined || sign === undefined) continue
    if (partner < place.start) far.before = sign + far.before
    if (partner >= place.end) far.after = sign + far.after
  }
  return far
}
