import { expect, test } from 'vitest'
import { type FieldState, valueHistory } from '../../../renderer/kit/value-history.ts'

/** A field in which one writes; `|` is the caret. */
function field(line = '|') {
  const history = valueHistory()
  const state = { now: stateOf(line) }
  const become = (step: FieldState | null) => {
    if (step) state.now = step
    return lineOf(state.now)
  }
  return {
    type: (letters: string) => {
      for (const letter of letters) {
        const { value, start, end } = state.now
        const after = value.slice(0, start) + letter + value.slice(end)
        history.note(state.now, after, 'insertText')
        state.now = { value: after, start: start + 1, end: start + 1 }
      }
    },
    backspace: () => {
      const { value, start, end } = state.now
      const after = value.slice(0, start - 1) + value.slice(end)
      history.note(state.now, after, 'deleteContentBackward')
      state.now = { value: after, start: start - 1, end: start - 1 }
    },
    /** Composes a letter by several keys, each of which puts in anew what is composed. */
    compose: (...letters: readonly string[]) => {
      const { value, start } = state.now
      for (const letter of letters) {
        const after = value.slice(0, start) + letter + value.slice(start)
        history.note(state.now, after, 'insertCompositionText')
        state.now = { value: after, start: start + letter.length, end: start + letter.length }
      }
      history.rest()
    },
    put: (line: string) => {
      const next = stateOf(line)
      history.note(state.now, next.value, null)
      state.now = next
    },
    go: (caret: number) => {
      state.now = { ...state.now, start: caret, end: caret }
    },
    undo: () => become(history.undo(state.now)),
    redo: () => become(history.redo(state.now)),
  }
}

const stateOf = (line: string): FieldState => {
  const at = line.indexOf('|')
  return { value: line.replace('|', ''), start: at, end: at }
}
const lineOf = ({ value, start }: FieldState) => `${value.slice(0, start)}|${value.slice(start)}`

test('A step of undo is a word, and redo brings it back', () => {
  const { type, undo, redo } = field()
  type('فوز FIFA اليوم')
  expect([undo(), undo(), undo(), undo()]).toEqual(['فوز FIFA |', 'فوز |', '|', '|'])
  expect([redo(), redo(), redo(), redo()]).toEqual([
    'فوز |',
    'فوز FIFA |',
    'فوز FIFA اليوم|',
    'فوز FIFA اليوم|',
  ])
})

test('Letters that are deleted one after the other are one step', () => {
  const { type, backspace, undo } = field('خبر|')
  type(' أول')
  backspace()
  backspace()
  expect([undo(), undo()]).toEqual(['خبر أول|', 'خبر |'])
})

test('What comes from elsewhere is a step of its own, and leaves what was typed before it whole', () => {
  const { type, put, undo } = field('زيارة|')
  type(' تعزبز')
  put('زيارة تعزيز|')
  type(' الأمن')
  expect([undo(), undo(), undo(), undo()]).toEqual([
    'زيارة تعزيز |',
    'زيارة تعزيز|',
    'زيارة تعزبز|',
    'زيارة |',
  ])
})

test('A caret that was moved begins a step, and typing after undo forgets what could be redone', () => {
  const { type, go, undo, redo } = field()
  type('أب')
  go(0)
  type('ج')
  expect([undo(), undo()]).toEqual(['|أب', '|'])
  type('د')
  expect(redo()).toBe('د|')
})

test('A letter that is composed is one step, and a change that changes nothing none', () => {
  const { type, compose, put, undo } = field()
  type('F')
  compose('^', 'ê')
  compose('´', 'é')
  put('Fêé|')
  expect([undo(), undo(), undo()]).toEqual(['Fê|', 'F|', '|'])
})
