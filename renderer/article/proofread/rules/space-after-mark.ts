import { arabicDomain } from '../arabic-domain.ts'
import type { ProofText } from '../proof-text.ts'
import { proofRule } from '../rule.ts'

const letter = '[\\p{Script=Arabic}&&\\p{L}]'
const places = [
  // Before an opening sign, too; a straight quote may close.
  { script: 'arabic', pattern: /[،؛](?=[\p{L}«“(])|(?<=[\p{L}\p{M}»”)])[،؛](?=\p{N})/gu },
  { script: 'arabic', pattern: new RegExp(`(?<=[\\p{L}\\p{M}»”\\)])[?؟!:,;](?=${letter}|[«“])`, 'gv') },
  // Not in a name that is said letter by letter: أ.ف.ب
  {
    script: 'arabic',
    pattern: new RegExp(
      `\\.(?<=${letter}\\p{M}*${letter}\\p{M}*[»”\\)]?[ \\u00a0]*\\.)(?=${letter}\\p{M}*${letter})`,
      'gv',
    ),
  },
  { script: 'latin', pattern: /(?<=\p{L}{2}[»”)]?),(?=\p{L}{2})/gu },
] as const

/** No space behind a mark that ends a word or a sentence: `الأمني ،بما`, `عام .وبالتالي`. */
export const spaceAfterMark = proofRule({
  id: 'space-after-mark',
  class: 'fix',
  look: (text) =>
    places
      .flatMap(({ script, pattern }) =>
        script === text.script ? Array.from(text.text.matchAll(pattern), ({ index }) => index) : [],
      )
      .filter((at) => isWrong(text, at))
      .map((at) => ({ start: at, end: at + 1, edits: [{ start: at + 1, end: at + 1, text: ' ' }] })),
})

function isWrong({ text, script, scriptAt, isUnit }: ProofText, at: number): boolean {
  if (isUnit(at) || scriptAt(at) !== script) return false
  return text[at] !== '.' || !arabicDomain.test(text.slice(at, at + 48))
}
