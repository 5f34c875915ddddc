import type { TextEdit } from '../text/text-tool.ts'
import type { ProofFound } from './rule.ts'

/** Edits of one sign each as findings: those with at most so many units between them are one. */
export function groupEdits(edits: readonly TextEdit[], most: number): readonly ProofFound[] {
  const groups: TextEdit[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && edit.start - before.end <= most) last.push(edit)
    else groups.push([edit])
  }
  return groups.map((group) => ({ start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0, edits: group }))
}
