import { describe, expect, test } from 'vitest'
import { fixArticle } from '../../../renderer/article/proofread/fix-article.ts'
import { usualStyle } from '../../../renderer/article/proofread/house-style.ts'
import type { ProofDesk } from '../../../renderer/article/proofread/rule.ts'
import { emptyStory } from '../../../renderer/article/story.ts'
import { readOutline, writeOutline } from '../../kit/outline.ts'

const desk: ProofDesk = { style: usualStyle, ledger: [], speller: null }

const fixes = (name: string, before: string, after: string) => {
  test(name, () => {
    const { body } = readOutline(before)
    const { article, fixed } = fixArticle({ format: 1, story: emptyStory('ar'), body }, desk)
    expect(writeOutline(article.body, null)).toBe(writeOutline(readOutline(after).body, null))
    expect(fixed.length > 0).toBe(before !== after)
  })
}

describe('Putting an article right', () => {
  fixes(
    'keeps marks and links',
    'paragraph: قال <bold>المدير ، إن</bold> <link url=https://a.ma/>” لوسيل”</link> جاهز .',
    'paragraph: قال <bold>المدير، إن</bold> <link url=https://a.ma/>«لوسيل»</link> جاهز.',
  )
  fixes(
    'knows a mistake that marks part: new letters have the marks of the first old one',
    'paragraph: ملعب ”<bold> لوسيل</bold>” ثم <italic>قال </italic>، نعم',
    'paragraph: ملعب «<bold>لوسيل</bold>» ثم <italic>قال</italic>، نعم',
  )
  fixes('drops a text of which nothing is left', 'paragraph: ثم<bold>␣</bold>، نعم', 'paragraph: ثم، نعم')
  fixes(
    'reads lists, cells and quotes',
    `
    list:
      list-item:
        paragraph: أولا ، نعم
    quote:
      paragraph: ثانيا ؟
    table:
      table-row:
        table-cell: ثالثا .
    `,
    `
    list:
      list-item:
        paragraph: أولا، نعم
    quote:
      paragraph: ثانيا؟
    table:
      table-row:
        table-cell: ثالثا.
    `,
  )
  fixes(
    'leaves French to the French',
    'paragraph: Le ministre a dit : « oui » aux journalistes !',
    'paragraph: Le ministre a dit : « oui » aux journalistes !',
  )

  test('reads the fields of the story, and tells what it did', () => {
    const story = {
      ...emptyStory('ar'),
      headline: 'فريق ” لوسيل” يفوز',
      standfirst: 'قال , نعم',
      slug: 'a , b',
    }
    const { article, fixed } = fixArticle(
      { format: 1, story, body: readOutline('paragraph: نعم').body },
      desk,
    )
    expect(article.story).toEqual({ ...story, headline: 'فريق «لوسيل» يفوز', standfirst: 'قال، نعم' })
    expect(fixed.map(({ field, rule, text }) => [field, rule, text])).toEqual([
      ['headline', 'quotes', '” '],
      ['headline', 'quotes', '”'],
      ['standfirst', 'space-before-mark', ' '],
      ['standfirst', 'latin-mark', ','],
    ])
  })

  test('gives back what is right as it is', () => {
    const article = {
      format: 1 as const,
      story: emptyStory('ar'),
      body: readOutline('paragraph: «نعم»، قال.').body,
    }
    expect(fixArticle(article, desk)).toEqual({ article, fixed: [] })
    expect(fixArticle(article, desk).article).toBe(article)
  })
})
