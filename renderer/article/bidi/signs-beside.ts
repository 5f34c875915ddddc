import type { Place } from './tokens.ts'

/** Signs that may be of the words they are written to; brackets, quotes and the signs of Arabic lines are the line's own. */
const sign = /[[\p{P}\p{S}]--[\(\)\[\]\{\}«»‹›“”„"،؛؟٪]]/v

/** A stretch of a text with the signs that are written to it on both sides. */
export function withSigns(text: string, { start, end }: Place): Place {
  const before = Array.from(text.slice(0, start)).reverse()
  const after = Array.from(text.slice(end))
  return { start: start - lengthOf(leading(before)), end: end + lengthOf(leading(after)) }
}

/** A stretch of a text without the signs at its end; the stretch itself where nothing else is in it. */
export function withoutSigns(text: string, { start, end }: Place): Place {
  const letters = Array.from(text.slice(start, end)).reverse()
  const signs = leading(letters)
  return signs.length === letters.length ? { start, end } : { start, end: end - lengthOf(signs) }
}

function leading(signs: readonly string[]): readonly string[] {
  const first = signs.findIndex((each) => !sign.test(each))
  return first < 0 ? signs : signs.slice(0, first)
}

const lengthOf = (signs: readonly string[]) => signs.join('').length
