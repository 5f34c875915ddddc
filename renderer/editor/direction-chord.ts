import type { Direction } from '../article/bidi/direction.ts'

type KeyState = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>

const pairs: Readonly<Record<string, Direction>> = {
  'ControlRight ShiftRight': 'rtl',
  'ControlLeft ShiftLeft': 'ltr',
}

/**
 * The chord by which Word and Windows set a paragraph's direction: Ctrl and Shift of one side, pressed alone. `release`
 * answers with the direction on the key-up of either, once, and with null where any other key was pressed meanwhile.
 */
export function directionChord() {
  const pressed = new Set<string>()
  return {
    press({ code, ctrlKey, shiftKey, altKey, metaKey }: KeyState): void {
      const alone = (code.startsWith('Control') && !shiftKey) || (code.startsWith('Shift') && !ctrlKey)
      if (alone && !altKey && !metaKey) pressed.clear()
      pressed.add(code)
    },
    release({ code }: KeyState): Direction | null {
      if (pressed.size !== 2 || !pressed.has(code)) return null
      const direction = pairs[Array.from(pressed).sort().join(' ')] ?? null
      pressed.clear()
      return direction
    },
  }
}

/** The same on a Mac, by Command, Control and the arrow that points where the text runs to. */
export function directionOfArrow({ code, ctrlKey, metaKey, shiftKey, altKey }: KeyState): Direction | null {
  if (!ctrlKey || !metaKey || shiftKey || altKey) return null
  return code === 'ArrowLeft' ? 'rtl' : code === 'ArrowRight' ? 'ltr' : null
}
