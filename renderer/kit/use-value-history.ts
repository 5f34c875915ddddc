import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { keyCode } from './key-code.ts'
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
      const last = { ...before.current, value: own.current }
      history.current.note(last, value, null)
      select.current = movedTo(last, value)
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
      const key = keyCode(event)
      const isBack = key === 'KeyZ' && !event.shiftKey
      const isOn = key === 'KeyY' || (key === 'KeyZ' && event.shiftKey)
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !(isBack || isOn)) return
      if (event.isComposing) return
      event.preventDefault()
      turn(isBack ? 'undo' : 'redo')
    }
    const stop = new AbortController()
    const { signal } = stop
    node.addEventListener('beforeinput', hear, { signal })
    node.addEventListener('keydown', press, { signal })
    node.addEventListener('compositionend', history.current.rest, { signal })
    return () => {
      stop.abort()
    }
  }, [ref])
  return (typed, input) => {
    history.current.note(before.current, typed, input)
    const node = ref.current
    // What was cleaned stands before the caret, for it was pasted there.
    if (node && node.value !== typed) {
      const caret = node.selectionEnd - (node.value.length - typed.length)
      select.current = { value: typed, start: caret, end: caret }
    }
    own.current = typed
    change.current(typed)
  }
}

/** Where the caret is when a field becomes something else: before the change and behind it, it stays with its letters. */
function movedTo({ value: from, start }: FieldState, value: string): FieldState {
  const shorter = Math.min(from.length, value.length)
  let same = 0
  while (same < shorter && from[same] === value[same]) same += 1
  let behind = 0
  while (behind < shorter - same && from.at(-1 - behind) === value.at(-1 - behind)) behind += 1
  const caret = start <= same ? start : value.length - Math.min(behind, from.length - start)
  return { value, start: caret, end: caret }
}

/** Lets a field take back its last step, or do it again, where it has the keyboard; false where none has. */
export function turnField(way: 'undo' | 'redo'): boolean {
  const node = document.activeElement
  if (!(node instanceof HTMLTextAreaElement)) return false
  const inputType = way === 'undo' ? 'historyUndo' : 'historyRedo'
  // Answered by whoever keeps the field's history.
  return !node.dispatchEvent(new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }))
}

const stateOf = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): FieldState => ({
  value,
  start: selectionStart,
  end: selectionEnd,
})
