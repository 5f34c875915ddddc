import { countedNumbers } from '../numbers.ts'
import { proofRule } from '../rule.ts'

const signs = { comma: ',', point: '.' } as const

/** The sign between whole and part of a number: `12.5`. Before three digits it may part thousands, and stays. */
export const decimal = proofRule({
  id: 'decimal',
  class: 'house',
  look: (text, { style: { decimal: house } }) =>
    house === 'any'
      ? []
      : countedNumbers(text).flatMap(({ start, text: number }) => {
          const at = /[.,](?=(?:\d{1,2}|\d{4,})$)/.exec(number)?.index
          // Its sign may part the thousands already: `10,000.50`.
          if (at === undefined || number.slice(0, at + 1).includes(signs[house])) return []
          const edit = { start: start + at, end: start + at + 1, text: signs[house] }
          return [{ start, end: start + number.length, edits: [edit] }]
        }),
})
