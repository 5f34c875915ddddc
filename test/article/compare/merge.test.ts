import fc from 'fast-check'
import { Node } from 'slate'
import { describe, expect, test } from 'vitest'
import { blockKey } from '../../../renderer/article/compare/compare-blocks.ts'
import {
  type MergeRow,
  mergedBody,
  mergeRows,
  withoutClash,
} from '../../../renderer/article/compare/merge.ts'
import { mergeArticles, takeWithoutClash } from '../../../renderer/article/compare/merge-articles.ts'
import type { ArticleElement } from '../../../renderer/article/element.ts'
import { articleOf } from '../../electron/desk-kit.ts'

const seed = Number(process.env['MIDAD_SEED'] ?? 20261125)
const paragraph = (text: string): ArticleElement => ({ type: 'paragraph', children: [{ text }] })
const bodyOf = (...texts: readonly string[]) => texts.map(paragraph)

const opening = 'فاز فريق Manchester City أمس على ضيفه في ملعب الاتحاد'
const middle = 'وقال المدرب Pep Guardiola إن الفريق لعب شوطا أول جيدا'
const end = 'ويلعب الفريق مباراته القادمة يوم 20 نونبر 2026 في الرباط'
const ancestor = bodyOf(opening, middle, end)
const hour = (text: string) => text.replace('أمس', 'مساء أمس')
const day = (text: string) => text.replace('20 نونبر', '21 نونبر')

const says = (rows: readonly MergeRow[]) => rows.map(({ by }) => by)
const merged = (rows: readonly MergeRow[]) => mergedBody(rows, withoutClash)

describe('The three-way rule', () => {
  test('Each changed its own paragraph: one press takes both changes', () => {
    const rows = mergeRows(ancestor, bodyOf(hour(opening), middle, end), bodyOf(opening, middle, day(end)))
    expect(says(rows)).toEqual(['me', 'nobody', 'them'])
    expect(merged(rows)).toEqual(bodyOf(hour(opening), middle, day(end)))
  })

  test('Both changed one paragraph: mine stays and it is told; alike, it is no clash', () => {
    const theirs = bodyOf(opening.replace('أمس', 'اليوم'), middle, end)
    expect(says(mergeRows(ancestor, bodyOf(hour(opening), middle, end), theirs))).toEqual([
      'clash',
      'nobody',
      'nobody',
    ])
    expect(says(mergeRows(ancestor, theirs, theirs))).toEqual(['both', 'nobody', 'nobody'])
  })

  test('A paragraph that one took away and the other changed is a clash, and stays where it is mine', () => {
    const changed = bodyOf(opening, middle.replace('جيدا', 'سيئا'), end)
    const rows = mergeRows(ancestor, changed, bodyOf(opening, end))
    expect(says(rows)).toEqual(['nobody', 'clash', 'nobody'])
    expect(merged(rows)).toEqual(changed)
    expect(says(mergeRows(ancestor, bodyOf(opening, end), changed))).toEqual(['nobody', 'clash', 'nobody'])
  })

  test('A paragraph that they moved moves; one that both moved is not doubled', () => {
    const moved = bodyOf(end, opening, middle)
    expect(merged(mergeRows(ancestor, ancestor, moved))).toEqual(moved)
    expect(merged(mergeRows(ancestor, moved, moved))).toEqual(moved)
    expect(merged(mergeRows(ancestor, moved, bodyOf(opening, end, middle)))).toEqual(moved)
  })

  test('What both put in one place clashes, and taking theirs keeps both, mine first', () => {
    const [mine, theirs] = ['Le Maroc a envoyé des spécialistes.', 'أعلنت الجامعة عن موعد الندوة الصحفية.']
    const rows = mergeRows(ancestor, bodyOf(opening, mine, middle, end), bodyOf(opening, theirs, middle, end))
    expect(says(rows)).toEqual(['nobody', 'me', 'clash', 'nobody', 'nobody'])
    expect(mergedBody(rows, ({ by }) => (by === 'clash' ? 'theirs' : 'mine'))).toEqual(
      bodyOf(opening, mine, theirs, middle, end),
    )
  })

  test('Without an ancestor nothing is lost and nothing is taken for a change of one side', () => {
    const rows = mergeRows(null, bodyOf(hour(opening), middle), bodyOf(opening, middle, end))
    expect(says(rows)).toEqual(['clash', 'nobody', 'them'])
  })
})

test('Fields of the story follow the same rule', () => {
  const before = articleOf({ headline: 'فوز', byline: 'هيئة التحرير' }, opening)
  const mine = articleOf({ headline: 'فوز كبير', byline: 'هيئة التحرير' }, opening)
  const theirs = articleOf({ headline: 'فوز صغير', byline: 'سعاد', section: 'رياضة' }, opening)
  const merge = mergeArticles(before, mine, theirs)
  expect(merge.fields.map(({ field, by }) => [field, by])).toEqual([
    ['headline', 'clash'],
    ['byline', 'them'],
    ['section', 'them'],
  ])
  expect(takeWithoutClash(merge).story).toEqual({ byline: 'سعاد', section: 'رياضة' })
})

/** Paragraphs that may be alike, repeat, or have nothing to do with one another. */
const text = fc
  .array(fc.constantFrom('خبر', 'المغرب', 'FIFA', 'أمس', '2026', 'الرباط', 'قال', 'Yahoo!'), { maxLength: 7 })
  .map((words) => words.join(' '))
const body = fc.array(text, { minLength: 1, maxLength: 8 }).map((texts) => bodyOf(...texts))
const edit = fc.record({
  at: fc.nat(7),
  kind: fc.constantFrom('change', 'remove', 'insert', 'move'),
  to: fc.nat(7),
  text,
})
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never
const edits = fc.array(edit, { maxLength: 5 })

const apply = (before: readonly ArticleElement[], list: readonly Edit[]): readonly ArticleElement[] =>
  list.reduce<readonly ArticleElement[]>((now, { at, kind, to, text: words }) => {
    if (kind === 'insert') return now.toSpliced(at, 0, paragraph(words))
    const block = now[at]
    if (!block) return now
    if (kind === 'change') return now.with(at, paragraph(`${Node.string(block)} ${words}`))
    const without = now.toSpliced(at, 1)
    return kind === 'move' ? without.toSpliced(to, 0, block) : without
  }, before)

const keysOf = (blocks: readonly (ArticleElement | null)[]) =>
  blocks.flatMap((block) => (block ? [blockKey(block)] : []))

describe(`For any three versions (seed ${String(seed)})`, () => {
  const holds = (
    property: (
      before: readonly ArticleElement[],
      one: readonly ArticleElement[],
      other: readonly ArticleElement[],
    ) => void,
  ) => {
    fc.assert(
      fc.property(body, edits, edits, (before, mine, theirs) => {
        property(before, apply(before, mine), apply(before, theirs))
      }),
      { seed, numRuns: 500 },
    )
  }

  test('merging with an unchanged side gives the other', () => {
    holds((before, one) => {
      expect(keysOf(merged(mergeRows(before, one, before)))).toEqual(keysOf(one))
      expect(keysOf(merged(mergeRows(before, before, one)))).toEqual(keysOf(one))
      expect(keysOf(merged(mergeRows(before, one, one)))).toEqual(keysOf(one))
    })
  })

  test('every block of each is in one row, in its own order', () => {
    holds((before, one, other) => {
      for (const from of [before, null]) {
        const rows = mergeRows(from, one, other)
        expect(rows.flatMap(({ mine }) => mine ?? [])).toEqual(one)
        expect(rows.flatMap(({ theirs }) => theirs ?? [])).toEqual(other)
        if (from) expect(rows.flatMap(({ ancestor: each }) => each ?? [])).toEqual(before)
      }
    })
  })

  test('no words of either go without being told: what is not in the merge is a clash, or was taken back by who wrote it', () => {
    holds((before, one, other) => {
      const rows = mergeRows(before, one, other)
      const result = new Set(keysOf(merged(rows)))
      for (const { by, ancestor: old, mine, theirs } of rows) {
        for (const block of [mine, theirs]) {
          if (!block || result.has(blockKey(block)) || by === 'clash') continue
          expect(old && blockKey(old), 'it is what both had before').toBe(blockKey(block))
        }
      }
    })
  })

  test('who merges is told the same of the same changes: the sides are alike', () => {
    holds((before, one, other) => {
      const count = (rows: readonly MergeRow[], by: string) =>
        rows.filter((row) => row.by === by && row.ancestor).length
      const [here, there] = [mergeRows(before, one, other), mergeRows(before, other, one)]
      expect(count(here, 'clash')).toBe(count(there, 'clash'))
      expect(count(here, 'me')).toBe(count(there, 'them'))
    })
  })
})
