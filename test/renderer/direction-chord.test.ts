import { expect, test } from 'vitest'
import { directionChord, directionOfArrow } from '../../renderer/editor/direction-chord.ts'

const none = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false }

/** Presses keys one after the other and lets go of the last. */
function press(...codes: readonly string[]) {
  const chord = directionChord()
  codes.forEach((code, index) => {
    const held = codes.slice(0, index)
    const isHeld = (name: string) => held.some((each) => each.startsWith(name))
    chord.press({ ...none, code, ctrlKey: isHeld('Control'), shiftKey: isHeld('Shift') })
  })
  const code = codes.at(-1) ?? ''
  return [chord.release({ ...none, code }), chord.release({ ...none, code })]
}

test.each([
  [['ControlRight', 'ShiftRight'], 'rtl'],
  [['ShiftRight', 'ControlRight'], 'rtl'],
  [['ControlLeft', 'ShiftLeft'], 'ltr'],
  [['ControlLeft', 'ShiftRight'], null],
  [['ControlRight', 'ShiftRight', 'KeyK'], null],
  [['ShiftRight', 'KeyA', 'ControlRight'], null],
] as const)('%j sets %s, once', (codes, direction) => {
  expect(press(...codes)).toEqual([direction, null])
})

test('on a Mac the arrow with Command and Control points where the text runs to', () => {
  const held = { ...none, ctrlKey: true, metaKey: true }
  expect(directionOfArrow({ ...held, code: 'ArrowLeft' })).toBe('rtl')
  expect(directionOfArrow({ ...held, code: 'ArrowRight' })).toBe('ltr')
  expect(directionOfArrow({ ...held, code: 'ArrowLeft', shiftKey: true })).toBeNull()
})
