import { describe, expect, test } from 'vitest'
import { authorsOf, bylineOf } from '../../../../renderer/article/export/metadata/authors.ts'
import { emptySite } from '../../../../renderer/article/newsroom/site.ts'
import { hadathkom, storyWith } from '../../../kit/published.ts'

const signs = { Person: '', Organization: '∎' } as const
const authors = (byline: string, site = hadathkom) =>
  authorsOf(storyWith({ byline }), site).map(({ kind, name }) => signs[kind] + name)

describe('the authors of a byline (∎: an organization)', () => {
  test.each<[string, readonly string[]]>([
    ['أمين العلوي، سارة بنعلي', ['أمين العلوي', 'سارة بنعلي']],
    ['أمين العلوي و سارة بنعلي', ['أمين العلوي', 'سارة بنعلي']],
    ['Sara Alami, Jean Dupont et Anne Martin', ['Sara Alami', 'Jean Dupont', 'Anne Martin']],
    ['By John Smith and Mary Jones', ['John Smith', 'Mary Jones']],
    ['AFP / \u200fأمين بنعلي', ['∎AFP', 'أمين بنعلي']],
    ['و م ع', ['∎و م ع']],
    ['وكالة المغرب العربي للأنباء', ['∎وكالة المغرب العربي للأنباء']],
    ['حدثكم', ['∎حدثكم']],
    ['Reuters', ['∎Reuters']],
    ['بقلم: محمد الكاتب', ['محمد الكاتب']],
  ])('%s', (byline, expected) => {
    expect(authors(byline)).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    ['م/ح', ['م/ح']],
    ['أمين وليد وفاء', ['أمين وليد وفاء']],
    ['أمين العلوي وسارة بنعلي', ['أمين العلوي وسارة بنعلي']],
    ['هسبريس - الرباط', ['هسبريس - الرباط']],
    ['كاتب ياسين', ['كاتب ياسين']],
    ['Jean de La Fontaine, ben Salah', ['Jean de La Fontaine', 'ben Salah']],
    ['Ali', ['Ali']],
  ])('%s is not parted where that could break a name', (byline, expected) => {
    expect(authors(byline)).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    ['Jean Dupont, envoyé spécial à Rabat', ['Jean Dupont']],
    ['أمين العلوي، موفد الجريدة إلى الدوحة', ['أمين العلوي']],
    ['سارة بنعلي، صحفية', ['سارة بنعلي']],
    ['أمين العلوي، @amine', ['أمين العلوي']],
  ])('%s: what somebody is belongs to no name', (byline, expected) => {
    expect(authors(byline)).toEqual(expected)
  })

  test('without a byline the newsroom signs, if it is known', () => {
    expect(authors('')).toEqual(['∎هيئة التحرير'])
    expect(authors('', { ...hadathkom, author: '' })).toEqual(['∎حدثكم'])
    expect(authors('', emptySite)).toEqual([])
    expect(bylineOf(storyWith({}), hadathkom).text).toBe('هيئة التحرير')
  })

  test('the byline for people keeps all its words', () => {
    expect(bylineOf(storyWith({ byline: 'AFP / أمين' }), hadathkom).text).toBe('\u2066AFP\u2069 / أمين')
  })
})
