import { useEffect } from 'react'
import { chordOf } from './editor/chord.ts'
import { type WindowCommand, windowCommands } from './menu.ts'

/** Runs the window's commands by their keys, wherever the caret is. */
export function useWindowKeys(run: Readonly<Record<WindowCommand, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.getModifierState('AltGraph')) return
      const chord = chordOf(event)
      for (const [id, { chord: own }] of Object.entries(windowCommands)) {
        if (own !== chord) continue
        event.preventDefault()
        // The keys of the table in menu.ts.
        run[id as WindowCommand]()
      }
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
    }
  })
}
