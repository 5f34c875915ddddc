import { type ProofFound, proofRule } from '../rule.ts'

const [narrow, noBreak] = ['\u202f', '\u00a0']
/** What stands before a mark, or behind an opening guillemet, and the space that belongs there (Imprimerie nationale). */
const places = [
  { pattern: /(?<=[\p{L}\p{N}\p{M}»)\]%’'…])[ \u00a0\u202f]*(?=[;!?])(?!;[)(])/gu, good: [narrow, noBreak] },
  { pattern: /(?<=[\p{L}\p{N}\p{M}»)\]%])[ \u00a0\u202f]*(?=:(?![)(/:]))(?!:\d)/gu, good: [noBreak, narrow] },
  { pattern: /(?<=«)[ \u00a0\u202f]*(?=\S)/gu, good: [noBreak, narrow] },
  { pattern: /(?<=\S)[ \u00a0\u202f]*(?=»)/gu, good: [noBreak, narrow] },
] as const

/** French sets a space that does not break before `; ! ? :` and inside of « », narrow before the first three. */
export const frenchSpace = proofRule({
  id: 'french-space',
  class: 'suggest',
  look: ({ text, language, scriptAt, isUnit }) =>
    language === 'fr'
      ? places.flatMap(({ pattern, good }) =>
          Array.from(text.matchAll(pattern)).flatMap(({ 0: spaces, index }): readonly ProofFound[] => {
            const end = index + spaces.length
            const isRight = good.some((space) => space === spaces)
            const sign = text[index - 1] === '«' ? index - 1 : end
            if (isRight || scriptAt(sign) !== 'latin' || isUnit(sign)) return []
            const edit = { start: index, end, text: good[0] }
            return [{ start: Math.min(index, sign), end: Math.max(end, sign + 1), edits: [edit] }]
          }),
        )
      : [],
})
