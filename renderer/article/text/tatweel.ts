import { keptTokens } from './kept-tokens.ts'
import { editEach, type TextTool } from './text-tool.ts'

/**
 * Takes tatweel away where it stretches a word, between two letters. At a word's edge one stays, because there it is spelling:
 * the year `1444 هـ`, `الـ24`, `لـ«هسبريس»`. A line drawn with tatweel stays, too.
 */
export const removeTatweel: TextTool = (text) => {
  const isKept = keptTokens(text)
  return editEach(text, /ـ/gu, (_, at) => {
    const [follows, leads] = [isLetter(beside(text, at, -1)), isLetter(beside(text, at, 1))]
    const isSpare = follows ? leads || text.charAt(at - 1) === 'ـ' : leads && text.charAt(at + 1) === 'ـ'
    return isSpare && !isKept(at) ? '' : null
  })
}

/** The nearest unit before or behind that is no tatweel and no mark on one; empty at the ends of the text. */
function beside(text: string, at: number, step: 1 | -1): string {
  const place = { at: at + step }
  while (/[\p{M}ـ]/u.test(text.charAt(place.at))) place.at += step
  return text.charAt(place.at)
}

/** Tatweel itself is of no script (UAX #24), so it is none. */
const isLetter = (sign: string) => /[\p{Script=Arabic}&&\p{L}]/v.test(sign)
