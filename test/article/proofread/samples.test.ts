import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../renderer/article/article.ts'
import { importText } from '../../../renderer/article/import/import-text.ts'
import { articleTexts } from '../../../renderer/article/proofread/article-texts.ts'
import { fixArticle } from '../../../renderer/article/proofread/fix-article.ts'
import { usualStyle } from '../../../renderer/article/proofread/house-style.ts'
import { proofreadArticle } from '../../../renderer/article/proofread/proof.ts'
import type { ProofDesk } from '../../../renderer/article/proofread/rule.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const desk: ProofDesk = { style: usualStyle, ledger: [], speller: null }

const sampleCounts = {
  'doubled-space': 2,
  quotes: 16,
  'space-after-mark': 1,
  'space-before-mark': 19,
  'tatweel-dash': 2,
}
const realCounts = {
  'doubled-space': 6,
  'long-sentence': 3,
  quotes: 6,
  'space-after-mark': 3,
  'space-before-mark': 10,
  'tatweel-dash': 2,
}

function read(file: string): Article {
  const imported = importText(readFileSync(file, 'utf8'))
  if (!imported.ok) throw new Error(imported.why)
  return imported.article
}

const lettersOf = (article: Article) =>
  articleTexts(article)
    .map(({ text }) => text)
    .join('\n')
const fixed = (article: Article) => lettersOf(fixArticle(article, desk).article)
/** How often each rule finds something. */
const counts = (article: Article) => {
  const rules = proofreadArticle(article, desk).map(({ rule }) => rule)
  return Object.fromEntries(
    [...new Set(rules)].toSorted().map((rule) => [rule, rules.filter((each) => each === rule).length]),
  )
}

describe('the sample article', () => {
  const article = read(path.join(root, 'assets/samples/oasis-robot-cup.txt'))
  test('all that is wrong but its spelling is found', () => {
    expect(counts(article)).toEqual(sampleCounts)
  })
  test('all of it is put right, and nothing else', () => {
    const text = lettersOf(article)
    expect(fixed(article)).toBe(putRight(text))
    expect(fixed(fixArticle(article, desk).article)).toBe(fixed(article))
  })
})

describe('a real article', () => {
  const file = path.resolve(root, '../shared/samples/hammouchi-qatar-2022.txt')
  test.runIf(existsSync(file))(
    'every space, quote and dash that is wrong is put right, and nothing else',
    () => {
      const article = read(file)
      expect(counts(article)).toEqual(realCounts)
      expect(fixed(article)).toBe(putRight(lettersOf(article)))
      expect(fixArticle(fixArticle(article, desk).article, desk).fixed).toEqual([])
    },
  )
})

/** What a subeditor would do to these two articles by search and replace. */
const putRight = (text: string) =>
  text
    .replace(/” ([^”″]+?) ?[”″]/g, '«$1»')
    .replace(/(?<=[ \u00a0])ـ(?=[ \u00a0])/g, '–')
    .replace(/[ \u00a0]+([،.])/g, '$1')
    .replace(/([،.])(?=[\p{Script=Arabic}&&\p{L}]{2})/gv, '$1 ')
    .replace(/[ \u00a0]{2,}/g, ' ')
