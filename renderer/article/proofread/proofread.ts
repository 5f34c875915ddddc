import type { TextEdit } from '../text/text-tool.ts'
import { changeText, narrowed } from './change-text.ts'
import type { ProofText } from './proof-text.ts'
import type { ProofClass, ProofDesk, ProofFound, ProofRule } from './rule.ts'
import { type ProofRuleId, proofRules } from './rules/index.ts'

/** A finding in one text, by UTF-16 offsets in it. */
export interface TextProof {
  readonly rule: ProofRuleId
  readonly class: ProofClass
  readonly start: number
  readonly end: number
  readonly text: string
  /** What may stand in place of `text`, the likeliest first. */
  readonly replacements: readonly string[]
  /** What the first replacement changes, letter by letter, so that the rest keeps its marks. */
  readonly edits: readonly TextEdit[]
  readonly count?: number
  readonly limit?: number
}

/** What the copy desk finds in one text, in its order; with a class, only what that class finds. */
export function proofread(text: ProofText, desk: ProofDesk, only?: ProofClass): readonly TextProof[] {
  const taken = new Uint8Array(text.text.length)
  const proofs = proofRules.flatMap((rule: ProofRule<string>) => {
    if ((only && rule.class !== only) || desk.style.off.includes(rule.id)) return []
    const found = rule.look(text, desk)
    const free = rule.wide ? found : found.filter(({ start, end }) => !taken.subarray(start, end).includes(1))
    if (!rule.wide) for (const { start, end } of free) taken.fill(1, start, end)
    return free.map((each) => proofOf(text.text, rule, each))
  })
  return proofs.toSorted((one, other) => one.start - other.start || other.end - one.end)
}

function proofOf(text: string, rule: ProofRule<string>, found: ProofFound): TextProof {
  const { start, end, edits, replacements, ...counts } = found
  const letters = text.slice(start, end)
  const [first] = replacements ?? []
  return {
    // The registry holds every rule.
    rule: rule.id as ProofRuleId,
    class: rule.class,
    start,
    end,
    text: letters,
    replacements: replacements ?? [changeText(letters, moved(edits, -start))],
    edits: edits ?? (first === undefined ? [] : narrowed({ start, end, text: first }, letters)),
    ...counts,
  }
}

const moved = (edits: readonly TextEdit[], by: number) =>
  edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }))

/** So often a text is looked at again: a repair may bring letters together that another rule is about. */
export const mostRounds = 8

/** A text with everything of the class `fix` put right; putting it right again changes nothing. */
export function fixText(text: ProofText, desk: ProofDesk, again: (text: string) => ProofText): string {
  let fixed = text
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = proofread(fixed, desk, 'fix').flatMap((proof) => proof.edits)
    if (edits.length === 0) break
    fixed = again(changeText(fixed.text, edits))
  }
  return fixed.text
}
