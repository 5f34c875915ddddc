import { expect, test } from 'vitest'
import { languageOf, languageOfText } from '../../../renderer/article/bidi/language.ts'

test.each([
  ['Le Monde diplomatique', 'fr'],
  ['l’état d’urgence', 'fr'],
  ['The New York Times', 'en'],
  ['صحيفة الصباح', 'ar'],
  ['گناوة العالم', 'ar'],
  ['روزنامه کیهان', undefined],
  ['روزنامہ جنگ', undefined],
  ['ידיעות אחרונות', undefined],
  ['Real Madrid', undefined],
  ['Новая газета', undefined],
])('the language of “%s” is %s', (phrase, language) => {
  expect(languageOf(phrase)).toBe(language)
})

test.each([
  ['rtl', 'ar', 'قال الوزير في Le Monde أمس', 'ar'],
  ['ltr', 'ar', 'Le ministre a dit الوزير الأول hier', 'fr'],
  ['ltr', 'ar', 'Real Madrid – Barcelona', undefined],
  ['ltr', 'fr', 'The minister of health said that the war is over', 'en'],
  ['ltr', 'fr', 'Le New York Times dit que la guerre est finie', 'fr'],
  ['ltr', 'fr', 'The Guardian', undefined],
  ['rtl', 'fr', 'قال الوزير', 'ar'],
] as const)('a %s block in an article in %s: “%s”', (direction, around, text, language) => {
  expect(languageOfText(text, direction, around)).toBe(language)
})
