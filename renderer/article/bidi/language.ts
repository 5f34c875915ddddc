import type { Language } from '../element.ts'
import { rightToLeft } from './letters.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that one of the two languages uses all the time and the other never. */
const frequent: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: setOf(
    'le la les un une des du de et est en au aux ce cette ces dans pour par sur avec qui que ne pas nous vous ils elle son sa ses leur plus sans mais où monde jour bonjour merci',
  ),
  en: setOf(
    'the of and is are was were be to in for with that this these it its on at by from as an has have not but they we you he she his her their will would new how what who world news',
  ),
}
const frenchLetter = /[àâæçéèêëîïôœùûÿ]/i
const frenchElision = /(?<!\p{L})(?:[cdjlmnst]|qu)['’](?=\p{L})/iu
const arabicLetter = new RegExp(`[${rightToLeft}]`)
const otherScript = /(?!\p{Script=Latin})\p{L}/u

/** The language of a phrase, by its letters, then by its frequent words; undefined where neither tells. */
export function languageOf(phrase: string): Language | undefined {
  if (arabicLetter.test(phrase)) return /(?!\p{Script=Arabic}|ـ)\p{L}/u.test(phrase) ? undefined : 'ar'
  if (otherScript.test(phrase)) return undefined
  const words = phrase.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (language: 'fr' | 'en') => words.filter((word) => frequent[language].has(word)).length
  const french = count('fr') + (frenchLetter.test(phrase) ? 1 : 0) + (frenchElision.test(phrase) ? 1 : 0)
  const english = count('en')
  if (french === english) return undefined
  return french > english ? 'fr' : 'en'
}
