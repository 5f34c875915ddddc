import type { Direction } from './direction.ts'
import { leftToRight, lineEnd, rightToLeft } from './letters.ts'
import { longest, mayTurn, type Stretch, stretchesIn } from './stretches.ts'

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

const nextWord: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(`[${rightToLeft}\\p{M}]{1,20}`, 'uy'),
  ltr: new RegExp(`(?:${leftToRight})(?:[’']|${leftToRight}){0,20}`, 'uy'),
}
const ends = new RegExp(`[${lineEnd}]`)
const ownLetter: Readonly<Record<Direction, string>> = { rtl: 'ا', ltr: 'a' }

/** The stretches of a text that may turn. */
export function windowsOf(text: string, direction: Direction): readonly Window[] {
  const stretches = stretchesIn(text, direction).flatMap((one) =>
    inPieces(one).filter(({ start, end }) => mayTurn(text.slice(start, end), direction)),
  )
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
const inPieces = (stretch: Stretch): readonly Stretch[] =>
  stretch.end - stretch.start <= longest * 3
    ? [stretch]
    : Array.from({ length: Math.ceil((stretch.end - stretch.start) / longest) }, (_, piece) => ({
        start: stretch.start + piece * longest,
        end: Math.min(stretch.end, stretch.start + (piece + 1) * longest),
      }))

/** W2 asks whether a letter is Arabic or Hebrew. */
function letterBefore(text: string, start: number, direction: Direction): string {
  const letter = text[start - 1]
  if (letter === undefined || ends.test(letter)) return ''
  return direction === 'rtl' && letter < '\u0600' ? 'א' : ownLetter[direction]
}

function letterAfter(text: string, end: number, direction: Direction): string {
  const letter = text[end]
  if (letter === undefined || ends.test(letter)) return ''
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
