import type { Language } from '../../element.ts'
import { languages } from '../../story.ts'
import { countLetters } from '../line.ts'

/** The small words that no text of the language does without. */
const functionWords: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des une est dans pour que qui sur avec par aux du et en au ce ses sont été'.split(' '),
  ),
  en: new Set(
    'the of and to in is that for with was as by at from an it are be has this which were'.split(' '),
  ),
}

/** Enough letters to contradict what a page says of itself: themes are often installed in the wrong language. */
const sure = 40

/**
 * The language of a text: by its letters, then by its small words. `said` (a `lang` attribute, any form) decides where the
 * text is too short or no word speaks.
 */
export function languageOf(text: string, said = ''): Language {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const letters = countLetters(text)
  const marked = languages.find((language) => said.toLowerCase().split(/[-_]/)[0] === language)
  if (letters < sure && marked) return marked
  if (letters === 0 || arabic * 4 >= letters) return 'ar'
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const french = words.filter((word) => functionWords.fr.has(word)).length
  const english = words.filter((word) => functionWords.en.has(word)).length
  if (french === english) return marked === 'en' || marked === 'fr' ? marked : 'fr'
  return french > english ? 'fr' : 'en'
}
