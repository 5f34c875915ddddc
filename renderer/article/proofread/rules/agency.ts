import type { HouseStyle } from '../house-style.ts'
import { proofRule } from '../rule.ts'

/** Agencies that are credited by the letters of their names, each letter said by itself. */
const agencies = ['و م ع', 'أ ف ب', 'د ب أ', 'أ ش أ', 'و أ ج'].map((name) => name.split(' '))

const between: Readonly<Record<HouseStyle['agencies'], string | null>> = {
  spaces: ' ',
  points: '.',
  any: null,
}

const eachOf = (letters: readonly string[], sign: string) =>
  letters.map((letter) => (letter === 'أ' ? '[أا]' : letter)).join(sign)

const before = '(?<![\\p{L}\\p{M}\\p{N}.]|(?<!\\p{L})\\p{L}[ \\u00a0])[وفبلك]?'
const behind = '(?![\\p{L}\\p{M}\\p{N}]|[ \\u00a0.]\\p{L}(?!\\p{L}))'

/** Letters apart anywhere; together, where `ومع` may be two words, in brackets alone. */
const patterns = agencies.map((letters) => {
  const apart = `${before}(${eachOf(letters, '(?:[ \\u00a0]|\\.[ \\u00a0]?)')}(?:\\.(?=[)\\]]))?)${behind}`
  const together = `(?<=[(\\[][ \\u00a0]?)(${eachOf(letters, '')})(?=[ \\u00a0]?[)\\]])`
  return { letters, said: new RegExp(`${apart}|${together}`, 'gu') }
})

/** The letters of an agency written otherwise than the house does: `و.م.ع`, `و م ع`. */
export const agency = proofRule({
  id: 'agency',
  class: 'house',
  look: ({ text, isKept }, { style: { agencies: house } }) => {
    const sign = between[house]
    if (sign === null) return []
    return patterns
      .flatMap(({ letters, said }) =>
        Array.from(text.matchAll(said), ({ 0: whole, 1: apart, 2: together, index }) => {
          const found = apart ?? together ?? ''
          const end = index + whole.length
          return { start: end - found.length, end, replacements: [letters.join(sign)], found }
        }),
      )
      .filter(
        ({ start, replacements, found }) =>
          !isKept(start) && found.replaceAll('\u00a0', ' ') !== replacements[0],
      )
      .map(({ start, end, replacements }) => ({ start, end, replacements }))
  },
})
