import { describe, expect, test } from 'vitest'
import { emptyArticle, summarise } from '../../../renderer/article/article.ts'
import { countCharacters, countWords, readingMinutes } from '../../../renderer/article/text/words.ts'
import { readOutline } from '../../kit/outline.ts'

describe('How many words', () => {
  test.each([
    ['', 0],
    ['  \n ', 0],
    ['— … ! «»', 0],
    ['قالت وزارة الصحة', 3],
    ['أهلاً وسهلاً', 2],
    ['مـــرحبا', 1],
    ['قال،ثم خرج', 3],
    ['هل؟نعم', 2],
    ['المغرب 2-0 بلجيكا', 3],
    ['بلغت النسبة 12,5٪', 3],
    ['1.250.000 درهم', 2],
    ['٢٠٢٢', 1],
    ["l’équipe d'aujourd’hui", 2],
    ['rendez-vous à 20:30', 3],
    ['موقع https://www.fifa.com/worldcup?x=1&y=2', 2],
    ['desk@hadathkom.ma', 1],
    ['@DGSN_MAROC #قطر2022', 2],
    ['C++ وF-16', 2],
    ['سطر\nسطر', 2],
    ['🇲🇦 عاجل', 1],
    ['می‌خواهم بروم', 2],
  ])('%j: %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})

describe('How many characters', () => {
  test.each([
    ['', 0],
    ['قال', 3],
    ['قَالَ', 3],
    ['أهلاً وسهلاً', 10],
    ['café', 4],
    ['cafe\u0301', 4],
    ['a\nb', 2],
    ['\ufeff\u200fقال\u200e', 3],
    ['🇲🇦', 2],
    ['😀', 1],
  ])('%j: %i', (text, characters) => {
    expect(countCharacters(text)).toBe(characters)
  })
})

test('Reading takes whole minutes, at least one where there is a word', () => {
  expect([0, 1, 180, 269, 270, 1800].map((words) => readingMinutes(words, 'ar'))).toEqual([0, 1, 1, 1, 2, 10])
  expect([readingMinutes(2100, 'fr'), readingMinutes(2200, 'en')]).toEqual([10, 10])
})

test('An article’s words are those of all its text, captions and cells among them', () => {
  const { body } = readOutline(`
    heading level=2: عنوان الخبر
    paragraph: قال <bold>الوز</bold>ير
    list:
      list-item:
        paragraph: أولا
    image picture=a.jpg alt=ملعب: لاعبو المنتخب
    table:
      table-row:
        table-cell: المغرب
        table-cell: 2
    divider
  `)
  expect(summarise({ ...emptyArticle('ar'), body }).words).toBe(9)
})
