/** The keys of the copy desk, also in the native menu: by these ids. */
export const proofCommands = {
  'proofs:next': { chord: 'Mod+F7', word: 'next' },
  'proofs:previous': { chord: 'Mod+Shift+F7', word: 'previous' },
  'proofs:suggestions': { chord: 'Alt+Enter', word: 'suggestions' },
  'proofs:fix-all': { chord: 'Mod+Shift+Enter', word: 'fixAll' },
} as const

export type ProofCommandId = keyof typeof proofCommands
