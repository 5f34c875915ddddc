import { arabicDomain } from '../arabic-domain.ts'
import type { ProofText } from '../proof-text.ts'
import { proofRule } from '../rule.ts'

const spacesBefore = /(?<=[^\s([{«“])[ \t\u00a0\u202f]+(?=[.,،؛;:!?؟…])/gu

/** Spaces before a mark that belongs to the word before it. French sets spaces before the high marks: only comma and full stop lose theirs. */
export const spaceBeforeMark = proofRule({
  id: 'space-before-mark',
  class: 'fix',
  look: (text) =>
    Array.from(text.text.matchAll(spacesBefore))
      .filter(({ 0: spaces, index }) => isWrong(text, index, index + spaces.length))
      .map(({ 0: spaces, index }) => ({ start: index, end: index + spaces.length, replacements: [''] })),
})

/** A mark that begins something: `.NET`, `.5`, `... ثم`, `:)`, `/`. */
const begins =
  /^(?:\.(?=[\p{Script=Latin}\d\/])|(?:\.\.|…)(?=[.…]*[\p{L}\p{N}])|[:;]['-]?[()DPp|\/](?!\p{L})|::)/u

function isWrong(
  { text, language, script, scriptAt, isUnit }: ProofText,
  start: number,
  mark: number,
): boolean {
  const after = text.slice(mark, mark + 24)
  const before = text.slice(Math.max(0, start - 3), start)
  const sign = after.charAt(0)
  if (isUnit(mark) || begins.test(after) || arabicDomain.test(after)) return false
  if (/\p{N}$/u.test(before) && /^[:.,،][ \u00a0]?\p{N}/u.test(after)) return false
  // Words are left out, not the end of a sentence: `نعم. ... لا`.
  if (/^(?:\.\.|…)/.test(after) && /[.,،؛;:!?؟…][»”"’)\]]*$/.test(before)) return false
  // The letters of a name that is said letter by letter: `و .م .ع`.
  if (sign === '.' && /(?:^|[^\p{L}\p{M}])\p{L}$/u.test(before)) return false
  if (script === 'arabic' && scriptAt(mark) === 'arabic') return true
  if (script === 'arabic' || scriptAt(mark) === 'arabic') return false
  if (sign === ',' || sign === '.') return true
  return language === 'en' && /[;:!?]/.test(sign) && text.slice(start, mark) === ' '
}
