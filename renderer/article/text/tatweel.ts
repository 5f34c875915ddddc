import { keptTokens } from './kept-tokens.ts'
import { editEach, type TextTool } from './text-tool.ts'

/**
 * Takes tatweel away where it stretches a word, between two letters. At a word's edge one stays, because there it is spelling:
 * the year `1444 هـ`, `الـ24`, `لـ«هسبريس»`. A line drawn with tatweel stays, too.
 */
export const removeTatweel: TextTool = (text) => {
  const isKept = keptTokens(text)
  return editEach(text, /ـ/gu, (_, at) => {
    const before = /(.?)\p{M}*(?:ـ\p{M}*)*$/u.exec(text.slice(0, at))?.[1] ?? ''
    const behind = /^\p{M}*(?:ـ\p{M}*)*(.?)/u.exec(text.slice(at + 1))?.[1] ?? ''
    const [follows, leads] = [isLetter(before), isLetter(behind)]
    const isSpare = follows ? leads || text.charAt(at - 1) === 'ـ' : leads && text.charAt(at + 1) === 'ـ'
    return isSpare && !isKept(at) ? '' : null
  })
}

/** Tatweel itself is of no script (UAX #24), so it is none. */
const isLetter = (sign: string) => /[\p{Script=Arabic}&&\p{L}]/v.test(sign)
