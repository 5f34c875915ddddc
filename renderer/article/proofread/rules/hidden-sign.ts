import { hiddenSignsIn } from '../../text/hidden-signs.ts'
import { proofRule } from '../rule.ts'

const joiners = /[\u200c\u200d]/
const arabicLetter = /[\p{Script=Arabic}\u0640]/u

/** A sign that nobody sees and that confuses search, copying and order. Joiners beside Arabic letters shape them, no-break spaces are spaces. */
export const hiddenSign = proofRule({
  id: 'hidden-sign',
  class: 'suggest',
  look: ({ text, isKept }) =>
    hiddenSignsIn(text)
      .filter(({ at, name }) => {
        if (name === 'NBSP' || name === 'NNBSP' || isKept(at)) return false
        const besides = [text[at - 1] ?? '', text[at + 1] ?? '']
        return !joiners.test(text.charAt(at)) || !besides.some((letter) => arabicLetter.test(letter))
      })
      .map(({ at }) => ({ start: at, end: at + 1, replacements: [''] })),
})
