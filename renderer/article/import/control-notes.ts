import type { ControlFate } from '../bidi/controls/controls.ts'
import type { ImportNote, ImportNoteCode } from './import-note.ts'
import { clip } from './line.ts'

const counted = [
  ['isolate', 'controls-as-isolates'],
  ['direction', 'controls-as-directions'],
  ['nothing', 'controls-dropped'],
] as const satisfies readonly (readonly [ControlFate['became'], ImportNoteCode])[]

/** One note for each thing that became of controls of direction: the letters of overrides first, else how many there were. */
export function controlNotes(fates: readonly ControlFate[]): readonly ImportNote[] {
  const letters = fates.flatMap((fate) => (fate.became === 'flag' ? [clip(fate.letters, 40)] : []))
  const counts = counted.map(([became, code]) => ({
    code,
    count: fates.filter((fate) => fate.became === became).length,
  }))
  return [
    ...(letters.length > 0
      ? [{ code: 'override-flagged' as const, detail: [...new Set(letters)].join(' … ') }]
      : []),
    ...counts.filter(({ count }) => count > 0).map(({ code, count }) => ({ code, detail: String(count) })),
  ]
}
