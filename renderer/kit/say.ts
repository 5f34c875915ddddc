import { directionOfText } from '../article/bidi/direction.ts'
import { closing, opening } from '../article/bidi/isolate-signs.ts'
import { rtlLetter } from '../article/bidi/line-words.ts'
import type { Finding } from '../article/export/gates/index.ts'
import type { Problem } from '../article/problem.ts'
import { fill, problemText, type Words } from '../words/index.ts'

/**
 * A sentence of the interface with its `{names}` filled in, each set apart by an isolate: words of an article in it keep their
 * own order, and the sentence keeps its own. For the screen; a command line gets them plain.
 */
export const say = (
  sentence: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string =>
  fill(
    sentence,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(value)] as const)),
  )

/** In UTF-16 units: a finding leads to its place, and need not repeat it. */
const longestQuoted = 60

/** What a finding says to a person, and why it matters. */
export const sayFinding = (words: Words, { rule, text, count, limit }: Finding): string =>
  say(words.finding.rule[rule], { text: shortened(text), count, limit })

/** The beginning of letters that would be too many to repeat. */
export const shortened = (text: string): string =>
  text.length > longestQuoted ? `${text.slice(0, longestQuoted).toWellFormed()}…` : text

/** What a problem says to a person, in the same way. */
export const sayProblem = (words: Words, problem: Problem): string =>
  problemText(words, {
    ...problem,
    ...(problem.file !== undefined && { file: isolated(problem.file) }),
    ...(problem.detail !== undefined && { detail: isolated(problem.detail) }),
  })

function isolated<Value extends string | number | undefined>(value: Value): Value | string {
  if (typeof value !== 'string' || value === '') return value
  const direction = rtlLetter.test(value) ? directionOfText(value, 'rtl') : 'ltr'
  return opening[direction] + value + closing
}
