import fc from 'fast-check'
import { Node } from 'slate'
import { describe, expect, test } from 'vitest'
import { emptyArticle } from '../../../renderer/article/article.ts'
import {
  applyRestoration,
  bodyOf,
  chooseBlocks,
  restoreBlock,
} from '../../../renderer/article/compare/choose.ts'
import { compareArticles } from '../../../renderer/article/compare/compare-articles.ts'
import { compareBlocks } from '../../../renderer/article/compare/compare-blocks.ts'
import type { BlockChange } from '../../../renderer/article/compare/comparison.ts'
import { countChanges } from '../../../renderer/article/compare/count-changes.ts'
import { fitBody } from '../../../renderer/article/fit.ts'
import { readOutline } from '../../kit/outline.ts'
import { anyBody } from '../../kit/trees.ts'
import { writeChanges } from './notation.ts'

const bodyIn = (outline: string) => fitBody(readOutline(outline).body)
const changesOf = (before: string, after: string) => compareBlocks(bodyIn(before), bodyIn(after))

const first = 'استقبل المدير العام للأمن الوطني وفدا من Interpol يوم الأحد.'
const second = 'وتناول اللقاء تأمين كأس العالم في قطر.'
const third = 'Le Maroc a envoyé des spécialistes du contrôle des foules.'

describe('Of blocks', () => {
  test.each<[string, string, string, string]>([
    [
      'a word that changed leaves the others equal',
      `paragraph: ${first}\nparagraph: ${second}`,
      `paragraph: ${first}\nparagraph: ${second.replace('قطر', 'الدوحة')}`,
      `equal ${first}\nchanged وتناول اللقاء تأمين كأس العالم في [-قطر-][+الدوحة+].`,
    ],
    [
      'a paragraph between two is added',
      `paragraph: ${first}\nparagraph: ${third}`,
      `paragraph: ${first}\nparagraph: ${second}\nparagraph: ${third}`,
      `equal ${first}\n+ ${second}\nequal ${third}`,
    ],
    [
      'a paragraph that went stands where it stood',
      `paragraph: ${first}\nparagraph: ${second}\nparagraph: ${third}`,
      `paragraph: ${first}\nparagraph: ${third}`,
      `equal ${first}\n- ${second}\nequal ${third}`,
    ],
    [
      'one that moved is no other',
      `paragraph: ${first}\nparagraph: ${second}\nparagraph: ${third}`,
      `paragraph: ${second}\nparagraph: ${third}\nparagraph: ${first}`,
      `equal ${second}\nequal ${third}\nmoved ${first}`,
    ],
    [
      'one that moved and changed is told so',
      `paragraph: ${first}\nparagraph: ${second}\nparagraph: ${third}`,
      `paragraph: ${second}\nparagraph: ${third}\nparagraph: ${first.replace('الأحد', 'الاثنين')}`,
      `equal ${second}\nequal ${third}\nmoved changed استقبل المدير العام للأمن الوطني وفدا من Interpol يوم [-الأحد-][+الاثنين+].`,
    ],
    [
      'a heading made of a paragraph has another look',
      `paragraph: تأمين كأس العالم`,
      `heading level=2: تأمين كأس العالم`,
      `formatted تأمين كأس العالم`,
    ],
    [
      'a direction that the writer chose is a look',
      `paragraph: DGSN`,
      `paragraph dir=ltr: DGSN`,
      `formatted DGSN`,
    ],
    [
      'a bold word is a look',
      `paragraph: ${second}`,
      `paragraph: ${second.replace('قطر', '<bold>قطر</bold>')}`,
      `formatted وتناول اللقاء تأمين كأس العالم في {~قطر~}.`,
    ],
    [
      'texts that have nothing in common are two blocks',
      `paragraph: ${first}`,
      `paragraph: ${third}`,
      `- ${first}\n+ ${third}`,
    ],
    [
      'an item of a list changes inside of it',
      `list:\n  list-item:\n    paragraph: فاز المغرب\n  list-item:\n    paragraph: خسرت قطر`,
      `list:\n  list-item:\n    paragraph: فاز المغرب\n  list-item:\n    paragraph: تعادلت قطر\n  list-item:\n    paragraph: فازت تونس`,
      `changed (equal فاز المغرب | changed (changed [-خسرت-][+تعادلت+] قطر) | + فازت تونس)`,
    ],
  ])('%s', (_, before, after, written) => {
    expect(writeChanges(changesOf(before, after))).toBe(written)
  })

  test('words that came and went are counted, those of the story too', () => {
    const [before, after] = [first, first.replace('Interpol يوم الأحد', 'DGSN')].map((text, index) => {
      const empty = emptyArticle('ar')
      return {
        ...empty,
        story: { ...empty.story, headline: index === 0 ? 'عنوان' : 'عنوان جديد' },
        body: bodyIn(`paragraph: ${text}`),
      }
    })
    if (!before || !after) throw new Error('two versions')
    expect(countChanges(before, after)).toEqual({ added: 2, removed: 3 })
    expect(compareArticles(before, after).fields.map(({ field }) => field)).toEqual(['headline'])
    expect(countChanges(before, before)).toEqual({ added: 0, removed: 0 })
  })
})

const restored = (before: string, after: string, which: BlockChange['kind']) => {
  const [old, now] = [bodyIn(before), bodyIn(after)]
  const changes = compareBlocks(old, now)
  const restoration = restoreBlock(
    changes,
    changes.findIndex(({ kind }) => kind === which),
  )
  return restoration && applyRestoration(now, restoration).map((block) => Node.string(block))
}

describe('Restoring one block', () => {
  const all = `paragraph: ${first}\nparagraph: ${second}\nparagraph: ${third}`

  test('puts one that went back where it stood', () => {
    expect(restored(all, `paragraph: ${first}\nparagraph: ${third}`, 'removed')).toEqual([
      first,
      second,
      third,
    ])
    expect(restored(all, `paragraph: ${second}\nparagraph: ${third}`, 'removed')).toEqual([
      first,
      second,
      third,
    ])
    expect(restored(all, `paragraph: ${first}\nparagraph: ${second}`, 'removed')).toEqual([
      first,
      second,
      third,
    ])
  })

  test('gives one that changed its words back, and takes away one that came', () => {
    const changed = all.replace('قطر', 'الدوحة')
    expect(restored(all, changed, 'changed')).toEqual([first, second, third])
    expect(restored(`paragraph: ${first}`, `paragraph: ${first}\nparagraph: ${third}`, 'added')).toEqual([
      first,
    ])
  })

  test('changes nothing in a body that has been written in meanwhile', () => {
    const [old, now] = [bodyIn(all), bodyIn(all.replace('قطر', 'الدوحة'))]
    const restoration = restoreBlock(compareBlocks(old, now), 1)
    const later = bodyIn(all.replace('قطر', 'الرياض'))
    expect(restoration && applyRestoration(later, restoration)).toBe(later)
  })
})

const sentence = fc
  .array(
    fc.constantFrom('فاز', 'المغرب', 'على', 'إسبانيا', 'DGSN', 'في', '2022', 'Le', 'Maroc', 'قال:', '«نعم»'),
    {
      maxLength: 9,
    },
  )
  .map((words) => words.join(' '))
const paragraphs = fc
  .array(sentence, { maxLength: 8 })
  .map((texts) => fitBody(texts.map((text) => ({ type: 'paragraph' as const, children: [{ text }] }))))
const body = fc.oneof(paragraphs, anyBody.map(fitBody))

test('a comparison has every block and every letter of both versions, in order', () => {
  const seed = Date.now() % 2 ** 31
  const whole = ({ before, after }: { before: Parameters<typeof fitBody>[0]; after: typeof before }) => {
    const changes = compareBlocks(before, after)
    expect(bodyOf(changes, 'before')).toEqual(before)
    expect(bodyOf(changes, 'after')).toEqual(after)
    expect(chooseBlocks(changes, () => 'after')).toEqual(after)
    const tile = (blocks: readonly BlockChange[]): void => {
      for (const change of blocks) {
        if (change.kind === 'removed' || change.kind === 'added') continue
        tile(change.parts ?? [])
        for (const side of ['before', 'after'] as const) {
          const stretches = (change.pieces ?? []).flatMap((piece) => {
            const held =
              side === 'before' ? 'before' in piece && piece.before : 'after' in piece && piece.after
            return held || []
          })
          const ends = stretches.map(({ end }) => end)
          expect(stretches.map(({ start }) => start)).toEqual([0, ...ends].slice(0, stretches.length))
          if (change.pieces) expect(ends.at(-1) ?? 0).toBe(Node.string(change[side].block).length)
        }
      }
    }
    tile(changes)
  }
  // A failure prints the seed.
  fc.assert(fc.property(fc.record({ before: body, after: body }), whole), { seed, numRuns: 500 })
})
