import type { Place } from '../bidi/tokens.ts'

/** Closing signs may stand between the mark and the space; a full stop behind one letter, or `د.`, is of a short form. */
const ends = /(?<![.؟?!…])(?!(?<=(?:^|[^\p{L}\p{M}])\p{L})\.(?![.؟?!…]))[.؟?!…]+[»”"’)\]]*(?=\s)|\n/gu

/** The sentences of a text, as far as marks tell. */
export function sentencesIn(text: string): readonly Place[] {
  const places: Place[] = []
  const add = (from: number, to: number) => {
    const letters = text.slice(from, to)
    const start = from + letters.length - letters.trimStart().length
    if (letters.trim() !== '') places.push({ start, end: start + letters.trim().length })
  }
  const before = { end: 0 }
  for (const { 0: mark, index } of text.matchAll(ends)) {
    add(before.end, index + mark.length)
    before.end = index + mark.length
  }
  add(before.end, text.length)
  return places
}
