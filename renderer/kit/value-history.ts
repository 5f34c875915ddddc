/** What a field holds, and what is selected in it, in UTF-16 units. */
export interface FieldState {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** The steps of one field that can be taken back. */
export interface ValueHistory {
  /** Keeps what the field held before a change; `input` is the change’s inputType, null where the field was changed from elsewhere. */
  note(before: FieldState, after: string, input: string | null): void
  /** What the field held before the last step, given what it holds now; null where there is no step. */
  undo(now: FieldState): FieldState | null
  redo(now: FieldState): FieldState | null
  /** The next change begins a step. */
  rest(): void
}

const most = 200

/** Letters that are typed one after the other are one step up to the next word, letters that are deleted one after the other, too. */
export function valueHistory(): ValueHistory {
  const [undos, redos]: readonly [FieldState[], FieldState[]] = [[], []]
  const last: { input: string | null; value: string; caret: number } = { input: null, value: '', caret: -1 }

  const goesOn = (before: FieldState, after: string, input: string | null) => {
    if (input === null || input !== last.input) return false
    // What is composed is put in anew at each key.
    if (input === 'insertCompositionText') return before.value === last.value
    if (before.start !== before.end) return false
    if (before.value !== last.value || before.start !== last.caret) return false
    if (input === 'insertText') {
      const [typed, behind] = [after.charAt(before.start), before.value.charAt(before.start - 1)]
      return !(/\s/u.test(behind) && !/\s/u.test(typed))
    }
    return input === 'deleteContentBackward' || input === 'deleteContentForward'
  }
  const turn = (from: FieldState[], to: FieldState[], now: FieldState) => {
    const step = from.pop()
    last.input = null
    if (!step) return null
    to.push(now)
    return step
  }
  return {
    note: (before, after, input) => {
      if (before.value === after) return
      if (!goesOn(before, after, input)) undos.push(before)
      if (undos.length > most) undos.shift()
      redos.length = 0
      const caret = after.length - (before.value.length - before.end)
      Object.assign(last, {
        input,
        value: after,
        caret: input === 'deleteContentForward' ? before.start : caret,
      })
    },
    undo: (now) => turn(undos, redos, now),
    redo: (now) => turn(redos, undos, now),
    rest: () => {
      last.input = null
    },
  }
}
