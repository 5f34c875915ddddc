import type { Language } from '../element.ts'
import type { Direction } from './direction.ts'
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
/** Letters of other scripts, and those with which Persian, Urdu, Kurdish … are written but Arabic is not. */
const notArabic = /(?!\p{Script=Arabic}|ـ)\p{L}|[ٹڈڑژکھہەیےںۆێ]/u
const notLatin = /(?!\p{Script=Latin})\p{L}/u

/** The language of a phrase, by its letters, then by its frequent words; undefined where neither tells. */
export function languageOf(phrase: string): Language | undefined {
  if (arabicLetter.test(phrase)) return notArabic.test(phrase) ? undefined : 'ar'
  if (notLatin.test(phrase)) return undefined
  const { fr, en } = signsOf(phrase)
  if (fr === en) return undefined
  return fr > en ? 'fr' : 'en'
}

/** So many more signs of one language than of the other tell that a block is in it, where its letters do not. */
const sure = 3

/**
 * The language of a block's text in a line of its direction, by the words that are written so: a phrase of the other script
 * has no say. `around` is the language of what it stands in: to tell French in English or English in French takes more.
 */
export function languageOfText(text: string, direction: Direction, around: Language): Language | undefined {
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? []
  const own = words.filter((word) => arabicLetter.test(word) === (direction === 'rtl')).join(' ')
  const language = own === '' ? undefined : languageOf(own)
  if (around === 'ar' || direction === 'rtl' || language === around) return language
  const { fr, en } = signsOf(own)
  return Math.abs(fr - en) >= sure && Math.min(fr, en) * sure <= Math.max(fr, en) ? language : undefined
}

function signsOf(phrase: string): Readonly<Record<'fr' | 'en', number>> {
  const words = phrase.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (language: 'fr' | 'en') => words.filter((word) => frequent[language].has(word)).length
  return {
    fr: count('fr') + (frenchLetter.test(phrase) ? 1 : 0) + (frenchElision.test(phrase) ? 1 : 0),
    en: count('en'),
  }
}
