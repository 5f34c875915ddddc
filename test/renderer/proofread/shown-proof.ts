import type { ShownProof } from '../../../renderer/proofread/watch-proofs.ts'

/** A finding in the first block, as much of it as is said. */
export function shownProof(said: Partial<ShownProof> & { text: string; start: number }): ShownProof {
  return {
    rule: 'spelling',
    class: 'suggest',
    block: [0],
    field: null,
    end: said.start + said.text.length,
    replacements: [],
    edits: [],
    before: '',
    after: '',
    ...said,
  } as ShownProof
}
