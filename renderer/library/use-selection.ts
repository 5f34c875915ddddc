import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import { nothingSelected, type Selection, selectAll, selectedOf, selectTo, toggleRow } from './selection.ts'

export interface RowSelection {
  readonly selected: readonly string[]
  /** Answers whether the click chose, and so is not to open the row. */
  readonly click: (event: MouseEvent, id: string) => boolean
  /** Keys of the list: arrows walk it, with Shift they choose; Ctrl+A takes all, Escape none. */
  readonly press: (event: KeyboardEvent<HTMLElement>) => void
  readonly clear: () => void
}

/** Which rows of the list are chosen together. `open` is where a stretch begins when none was chosen. */
export function useSelection(shown: readonly string[], open: string | null): RowSelection {
  const [selection, setSelection] = useState<Selection>(nothingSelected)
  const clear = () => {
    setSelection(nothingSelected)
  }
  const extend = (id: string, first: string) => {
    setSelection(selectTo(selection, shown, id, first))
  }
  return {
    selected: selectedOf(selection, shown),
    clear,
    click: (event, id) => {
      if (event.shiftKey) extend(id, open ?? id)
      else if (event.ctrlKey || event.metaKey) setSelection(toggleRow(selection, id))
      else clear()
      return event.shiftKey || event.ctrlKey || event.metaKey
    },
    press: (event) => {
      const rows = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('.article-row-main'))
      const here = rows.findIndex((row) => row === document.activeElement)
      if (here === -1) return
      const step = steps[event.code]
      if (step !== undefined) {
        const next = here + step
        const [from, id] = [shown[here], shown[next]]
        rows[next]?.focus()
        if (event.shiftKey && from !== undefined && id !== undefined) extend(id, from)
      } else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) setSelection(selectAll(shown))
      else if (event.code === 'Escape') clear()
      else return
      event.preventDefault()
    },
  }
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
