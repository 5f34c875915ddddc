import { overlap, type Place, tokensIn } from '../bidi/tokens.ts'

/** A word: letters and digits with their marks, joiners, tatweel and soft hyphens, and the signs that stand inside of one. */
const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200c\u200d\u00ad]*(?:['’._-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200c\u200d\u00ad]*)*/gu
const space = /\n|[^\S\n]+/g
const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/**
 * Parts a text into what a comparison never splits, by UTF-16 offsets: words with their harakat, addresses, numbers with
 * their signs, spaces, and every other sign with the marks on it (UAX #29). Together they are the text.
 */
export function wordsIn(text: string): readonly Place[] {
  const addresses = tokensIn(text, 'addresses')
  const words = placesOf(text, word).filter((one) => !addresses.some((other) => overlap(one, other)))
  const numbers = tokensIn(text, 'numbers', addresses).filter((number) => fitsWords(number, words))
  const tokens = [...addresses, ...numbers].map(({ start, end }) => ({ start, end }))
  const others = [...words, ...placesOf(text, space)].filter(
    (one) => !tokens.some((token) => overlap(one, token)),
  )
  const found = [...tokens, ...others].toSorted((one, other) => one.start - other.start)
  return withGaps(found, text).flatMap((place) => onWholeSigns(place, text))
}

const placesOf = (text: string, pattern: RegExp): readonly Place[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ start: index, end: index + match.length }))

/** A number of a foreign word (`F-16`) is the word's. */
const fitsWords = (number: Place, words: readonly Place[]) =>
  words.every((one) => !overlap(one, number) || (one.start >= number.start && one.end <= number.end))

interface Part extends Place {
  readonly isGap?: true
}

function withGaps(found: readonly Place[], text: string): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const place of [...found, { start: text.length, end: text.length }]) {
    if (place.start > at) parts.push({ start: at, end: place.start, isGap: true })
    if (place.end > place.start) parts.push(place)
    at = place.end
  }
  return parts
}

/** The signs between words one by one. */
function onWholeSigns({ start, end, isGap }: Part, text: string): readonly Place[] {
  if (!isGap) return [{ start, end }]
  return Array.from(graphemes.segment(text.slice(start, end)), ({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }))
}
