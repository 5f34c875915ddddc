import { describe, expect, test } from 'vitest'
import type { Direction } from '../../renderer/article/bidi/direction.ts'
import { type Explanation, explain } from '../../renderer/xray/explain.ts'
import { editorWith } from '../kit/article.ts'

/** A line with the caret in it, and why it reads so. */
const lines: readonly (readonly [string, string, Direction?])[] = [
  ['paragraph: قال| الوزير أمس', 'rtl words, plain'],
  ['paragraph: قال| FIFA أمس', 'rtl words, own'],
  ['paragraph: قال FI|FA أمس', 'rtl words, foreign FIFA'],
  ['paragraph: موقع Yah|oo! اليوم', 'rtl words, kept Yahoo! as phrase'],
  ['paragraph: هاتف +212 5 37| 00 00 00', 'rtl words, kept +212 5 37 00 00 00 as phone'],
  ['paragraph: حساب @DGSN|_MAROC هنا', 'rtl words, kept @DGSN_MAROC as handle'],
  ['paragraph: المغرب 2|-0 بلجيكا', 'rtl words, number 2-0'],
  ['paragraph: قال <isolate-ltr>FI|FA</isolate-ltr> أمس', 'rtl words, kept FIFA as wish'],
  ['paragraph: موقع <isolate-none>Yahoo|!</isolate-none> اليوم', 'rtl words, refused Yahoo!'],
  ['paragraph: قال الوزير!|', 'rtl words, sign !'],
  ['paragraph: BBC|', 'rtl few-words, foreign BBC'],
  ['paragraph: 2022|', 'rtl no-letters, number 2022'],
  ['paragraph dir=ltr: قال| FIFA', 'ltr chosen, foreign قال'],
  ['paragraph: Le ministre| a parlé hier', 'ltr words, plain'],
  ['paragraph: كلمة\u200f| هنا', 'rtl words, hidden RLM'],
  ['paragraph: Le journal الصب|اح a écrit ceci', 'ltr words, foreign الصباح', 'ltr'],
]

const told = (explanation: Explanation | null) => {
  if (!explanation) return 'nothing'
  const { direction, reason, cause } = explanation
  const text = 'text' in cause ? ` ${cause.text}` : ''
  const name = 'name' in cause ? (cause.kind === 'hidden' ? ` ${cause.name}` : ` as ${cause.name}`) : ''
  return `${direction} ${reason}, ${cause.kind}${text}${name}`
}

describe('X-ray says why a line reads as it does', () => {
  for (const [line, why, base = 'rtl'] of lines)
    test(line, () => {
      expect(told(explain(editorWith(line), base))).toBe(why)
    })
})

describe('X-ray offers what would make a line read otherwise', () => {
  const offered: readonly (readonly [string, readonly string[]])[] = [
    ['paragraph: قال| الوزير أمس', ['left-to-right']],
    ['paragraph: أعجبني FIFA|!', ['signs-in', 'isolate-left-to-right', 'left-to-right']],
    ['paragraph: موقع Yahoo|! اليوم', ['signs-out', 'no-isolate', 'left-to-right']],
    [
      'paragraph: موقع <isolate-ltr>Yahoo|!</isolate-ltr> اليوم',
      ['automatic-isolate', 'signs-out', 'left-to-right'],
    ],
    ['paragraph: موقع <isolate-none>Yahoo|!</isolate-none> اليوم', ['automatic-isolate', 'left-to-right']],
    ['paragraph dir=rtl: كلمة| هنا', ['left-to-right', 'automatic-direction']],
    ['paragraph: كلمة\u200f| هنا', ['remove-controls', 'left-to-right']],
    ['divider: |', []],
  ]
  for (const [line, repairs] of offered)
    test(line, () => {
      expect(explain(editorWith(line), 'rtl')?.repairs ?? []).toEqual(repairs)
    })
})
