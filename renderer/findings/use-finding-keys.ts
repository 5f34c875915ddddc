import { useEffect } from 'react'
import { desk } from '../desk.ts'
import { chordOf } from '../editor/chord.ts'

/** The keys of the list, also in the native menu: by these ids. */
export const findingCommands = {
  'findings:next': { chord: 'F7', step: 1 },
  'findings:previous': { chord: 'Shift+F7', step: -1 },
} as const

/** Calls `walk` with the step of a key or menu item that leads through the findings. */
export function useFindingKeys(walk: (step: 1 | -1) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const chord = chordOf(event)
      const command = Object.values(findingCommands).find((each) => each.chord === chord)
      if (!command) return
      event.preventDefault()
      walk(command.step)
    }
    window.addEventListener('keydown', press)
    const stop = desk.when('command', (id) => {
      if (id in findingCommands) walk(findingCommands[id as keyof typeof findingCommands].step)
    })
    return () => {
      window.removeEventListener('keydown', press)
      stop()
    }
  })
}
