import type { ProofText } from '../proof-text.ts'
import { proofRule } from '../rule.ts'

const arabicMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** Latin comma, semicolon and question mark in Arabic text; those of a number, an address or a Latin phrase are right. */
export const latinMark = proofRule({
  id: 'latin-mark',
  class: 'fix',
  look: (text) =>
    text.script === 'arabic'
      ? Array.from(text.text.matchAll(/[,;?]/g))
          .filter(
            ({ index }) => text.scriptAt(index) === 'arabic' && !text.isUnit(index) && isMark(text, index),
          )
          .map(({ 0: sign, index }) => ({
            start: index,
            end: index + 1,
            replacements: [arabicMarks[sign] ?? sign],
          }))
      : [],
})

/** A question may be asked in Latin words at the head of an Arabic line: two words, of which one has a small letter. */
const latinQuestion =
  /\p{Script=Latin}+[^\p{L}.!?؟]+(?:\p{Script=Latin}+[^\p{L}.!?؟]+)*\p{Script=Latin}*[ \u00a0\u202f]?$/u

function isMark({ text }: ProofText, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  const after = text.slice(at + 1, at + 3)
  // Only in a list the space stands behind the mark alone: `5, 6`.
  if (/\p{N}$/u.test(before) && /^\p{N}/u.test(after)) return false
  if (/\p{N}[ \u00a0\u202f]+$/u.test(before) && /^[ \u00a0\u202f]?\p{N}/u.test(after)) return false
  // A face drawn with signs, and the name of a sign in HTML.
  if (text[at] === ';') return !/&#?\w+$/.test(before) && !/^['-]?[)(DP]/.test(after)
  if (text[at] === ',') return true
  return (
    !/\/\S*$/.test(before) &&
    !(latinQuestion.test(before) && /\p{Ll}/u.test(latinQuestion.exec(before)?.[0] ?? ''))
  )
}
