import { useEffect } from 'react'
import { desk } from '../desk.ts'
import { chordOf } from '../editor/chord.ts'
import { type ProofCommandId, proofCommands } from './proof-commands.ts'

/** Runs what a key or an item of the native menu asks of the copy desk. */
export function useProofKeys(run: Readonly<Record<ProofCommandId, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const chord = chordOf(event)
      for (const [id, { chord: own }] of Object.entries(proofCommands)) {
        if (own !== chord || document.querySelector('dialog[open]')) continue
        // The article hears of it all the same: Ctrl and Shift alone would turn a paragraph.
        event.preventDefault()
        // The keys of the table.
        run[id as ProofCommandId]()
      }
    }
    // Before the article, for which Enter is a new paragraph.
    window.addEventListener('keydown', press, { capture: true })
    const stop = desk.when('command', (id) => {
      if (id in proofCommands) run[id as ProofCommandId]()
    })
    return () => {
      window.removeEventListener('keydown', press, { capture: true })
      stop()
    }
  })
}
