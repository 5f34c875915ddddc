import fc from 'fast-check'
import { type Descendant, Element } from 'slate'
import { describe, expect, test } from 'vitest'
import type { ArticleText } from '../../../renderer/article/element.ts'
import { fixArticle } from '../../../renderer/article/proofread/fix-article.ts'
import { usualStyle } from '../../../renderer/article/proofread/house-style.ts'
import { proofText } from '../../../renderer/article/proofread/proof-text.ts'
import { fixText } from '../../../renderer/article/proofread/proofread.ts'
import type { ProofDesk } from '../../../renderer/article/proofread/rule.ts'
import { proofRules } from '../../../renderer/article/proofread/rules/index.ts'
import { anyArticle } from '../../kit/any-article.ts'
import { mixedLine } from '../../kit/mixed-lines.ts'
import { below, oneOf, randomFrom } from '../../kit/random.ts'

const isLong = process.env['MIDAD_LONG'] === '1'
const desk: ProofDesk = { style: usualStyle, ledger: [], speller: null }
const houses = (['guillemets', 'curly', 'any'] as const).map((quotes) => ({
  ...desk,
  style: { ...usualStyle, quotes },
}))

/** What the class `fix` may not touch: letters but tatweel, and digits. Presentation forms are compared by what they stand for. */
const kept = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|ـ/gu, '')

/** What writers do to a line. */
const slips = [
  ...[' ', '  ', '\u00a0', ' ،', '،', ' .', '.', ',', ';', '?', ' !', ':', '...', '…', '،،', ' ؟', '؛'],
  ...[
    '"',
    ' "',
    '" ',
    '”',
    '” ',
    ' ”',
    '“',
    '«',
    '»',
    '« ',
    ' »',
    '″',
    '(',
    ' )',
    '( ',
    ')',
    'ـ',
    ' ـ ',
    'ﻻ',
    'ﹰ',
  ],
  ...['\n', '12.5', '14"', ' و ', '\u200f', '[', ' ] ', '_', '&amp;', ' :)', 'https://a.ma/،x', '#ـ'],
]

function slipped(seed: number): string {
  const random = randomFrom(seed)
  const lines = Array.from({ length: 1 + below(3, random) }, (_, index) => mixedLine(seed * 7 + index).text)
  return Array.from({ length: below(9, random) }).reduce<string>((text) => {
    const at = below(text.length + 1, random)
    return text.slice(0, at) + oneOf(slips, random) + text.slice(at)
  }, lines.join(' '))
}

describe('The class fix', () => {
  const count = isLong ? 20_000 : 2_000
  test(`keeps letters and digits of ${String(count)} mixed paragraphs, and done again changes nothing`, () => {
    for (let seed = 1; seed <= count; seed += 1) {
      const text = slipped(seed)
      const language = (['ar', 'ar', 'fr', 'en'] as const)[seed % 4] ?? 'ar'
      const asked = houses[seed % houses.length] ?? desk
      const again = (letters: string) => proofText(letters, { language })
      const fixed = fixText(again(text), asked, again)
      if (kept(fixed) !== kept(text)) expect(kept(fixed), JSON.stringify(text)).toBe(kept(text))
      const twice = fixText(again(fixed), asked, again)
      if (twice !== fixed) expect(twice, JSON.stringify(text)).toBe(fixed)
    }
  })

  test('keeps letters, digits, marks, links and blocks of whole articles, and done again changes nothing', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { article: after } = fixArticle(article, desk)
        expect(lettersOf(after.body)).toEqual(lettersOf(article.body))
        expect(kept(Object.values(after.story).join())).toBe(kept(Object.values(article.story).join()))
        const again = fixArticle(after, desk)
        expect(again.fixed).toEqual([])
        expect(again.article).toBe(after)
      }),
      { numRuns: isLong ? 2_000 : 100 },
    )
  })

  test('stands before every other class, so that none of it waits for a writer’s decision', () => {
    const classes = proofRules.map((rule) => rule.class)
    expect(classes.lastIndexOf('fix')).toBeLessThan(classes.findIndex((each) => each !== 'fix'))
  })
})

/** Every letter and digit with its marks, its link and its block. */
function lettersOf(nodes: readonly Descendant[], inside = ''): readonly string[] {
  return nodes.flatMap((node) =>
    Element.isElement(node)
      ? lettersOf(node.children, `${inside}/${node.type}${'url' in node ? node.url : ''}`)
      : Array.from(kept(node.text), (letter) => `${letter} ${marksOf(node)} ${inside}`),
  )
}

const marksOf = ({ text: _, ...marks }: ArticleText) => Object.keys(marks).toSorted().join()
