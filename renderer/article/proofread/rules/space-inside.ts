import { bracketsIn } from '../brackets.ts'
import type { ProofText } from '../proof-text.ts'
import { quotationsIn } from '../quotations.ts'
import { proofRule } from '../rule.ts'

/** Spaces just inside of brackets and of the signs of an Arabic quotation: `( نص )`, `« نص »`. */
export const spaceInside = proofRule({
  id: 'space-inside',
  class: 'fix',
  look: (text) =>
    [
      ...bracketsIn(text).pairs,
      ...quotationsIn(text).pairs.filter(
        ({ open, close }) =>
          text.script === 'arabic' && /\p{Script=Arabic}/u.test(text.text.slice(open, close)),
      ),
    ].flatMap(({ open, close }) => spacesInside(text, open, close)),
})

function spacesInside({ text }: ProofText, open: number, close: number) {
  const content = text.slice(open + 1, close)
  if (content.trim() === '') return []
  const head = /^[ \t\u00a0\u202f]*/.exec(content)?.[0].length ?? 0
  const tail = content.length - content.trimEnd().length
  return [
    { start: open + 1, end: open + 1 + head, replacements: [''] },
    { start: close - tail, end: close, replacements: [''] },
  ].filter(({ start, end }) => end > start)
}
