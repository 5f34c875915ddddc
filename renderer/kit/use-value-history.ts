import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { type FieldState, valueHistory } from './value-history.ts'

/**
 * Gives a field its own undo and redo. The browser’s own knows nothing of what the app has put into the field, and takes
 * letters back at places where others are by then. Answers what to call with each value that is typed, and its inputType.
 */
export function useValueHistory(
  ref: RefObject<HTMLTextAreaElement | null>,
  value: string,
  onValue: (value: string) => void,
): (typed: string, input: string) => void {
  const history = useRef(valueHistory())
  /** What the field was before the change under way, and what this hook itself has asked for last. */
  const before = useRef<FieldState>({ value, start: 0, end: 0 })
  const own = useRef(value)
  const select = useRef<FieldState | null>(null)
  const change = useRef(onValue)

  useLayoutEffect(() => {
    change.current = onValue
    const node = ref.current
    if (!node) return
    if (value !== own.current) {
      history.current.note({ ...before.current, value: own.current }, value, null)
      own.current = value
    }
    if (select.current?.value === value) node.setSelectionRange(select.current.start, select.current.end)
    select.current = null
    before.current = stateOf(node)
  })
  useEffect(() => {
    const node = ref.current
    if (!node) return undefined
    const turn = (way: 'undo' | 'redo') => {
      const step = history.current[way](stateOf(node))
      if (!step) return
      own.current = step.value
      select.current = step
      change.current(step.value)
    }
    const hear = (event: InputEvent) => {
      before.current = stateOf(node)
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      turn(event.inputType === 'historyUndo' ? 'undo' : 'redo')
    }
    const press = (event: KeyboardEvent) => {
      const isBack = event.code === 'KeyZ' && !event.shiftKey
      const isOn = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !(isBack || isOn)) return
      event.preventDefault()
      turn(isBack ? 'undo' : 'redo')
    }
    node.addEventListener('beforeinput', hear)
    node.addEventListener('keydown', press)
    return () => {
      node.removeEventListener('beforeinput', hear)
      node.removeEventListener('keydown', press)
    }
  }, [ref])
  return (typed, input) => {
    history.current.note(before.current, typed, input)
    own.current = typed
    change.current(typed)
  }
}

const stateOf = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): FieldState => ({
  value,
  start: selectionStart,
  end: selectionEnd,
})
