import { keptTokens } from './kept-tokens.ts'
import { editEach, type TextTool } from './text-tool.ts'

/**
 * Takes tatweel away where it stretches a word, between two letters. At a word's edge one stays, because there it is spelling:
 * the year `1444 هـ`, `الـ24`, `لـ«هسبريس»`. A line drawn with tatweel stays, too.
 */
export const removeTatweel: TextTool = (text) => {
  const isKept = keptTokens(text)
  return Array.from(text.matchAll(/[\p{M}ـ]+/gu)).flatMap(({ 0: run, index: start }) => {
    const [follows, leads] = [isLetter(text.charAt(start - 1)), isLetter(text.charAt(start + run.length))]
    return editEach(run, /ـ/gu, (_, at) => {
      const isSpare = follows ? leads || run.charAt(at - 1) === 'ـ' : leads && run.charAt(at + 1) === 'ـ'
      return isSpare && !isKept(start + at) ? '' : null
    }).map((edit) => ({ start: start + edit.start, end: start + edit.end, text: edit.text }))
  })
}

/** Tatweel itself is of no script (UAX #24), so it is none. */
const isLetter = (sign: string) => /[\p{Script=Arabic}&&\p{L}]/v.test(sign)
