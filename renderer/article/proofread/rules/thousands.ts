import type { HouseStyle } from '../house-style.ts'
import { countedNumbers } from '../numbers.ts'
import { proofRule } from '../rule.ts'

const signs: Readonly<Record<HouseStyle['thousands'], string | null>> = {
  space: '\u00a0',
  point: '.',
  comma: ',',
  any: null,
}

/** The sign between thousands: `1.200`. One that the house has for decimals is left where it stands once, for it may be one. */
export const thousands = proofRule({
  id: 'thousands',
  class: 'house',
  look: (text, { style: { thousands: house, decimal } }) => {
    const sign = signs[house]
    const decimalSign = decimal === 'comma' ? ',' : decimal === 'point' ? '.' : null
    if (sign === null) return []
    return countedNumbers(text).flatMap(({ start, text: number }) => {
      const groups = /^\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*|(?:[ \u00a0\u202f]\d{3})+)(?=$|[.,])/.exec(number)
      if (!groups) return []
      const [whole, parted] = groups
      const signsIn = Array.from(whole.matchAll(/\D/g))
      if (parted !== undefined && parted === decimalSign && signsIn.length === 1) return []
      const edits = signsIn
        .filter(({ 0: old }) => old !== sign && !(sign === '\u00a0' && old === '\u202f'))
        .map(({ index }) => ({ start: start + index, end: start + index + 1, text: sign }))
      return edits.length > 0 ? [{ start, end: start + number.length, edits }] : []
    })
  },
})
