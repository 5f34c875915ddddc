import type { ImportNote } from '../article/import/import-note.ts'
import type { Problem } from '../article/problem.ts'
import type { ImportReport, Recovery } from '../desk.ts'

/** Something that the window says once, at its foot, until it is put away. */
export type Message =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'imported'; readonly report: ImportReport }
  | { readonly kind: 'sent'; readonly file: string }
  | { readonly kind: 'copied'; readonly headline: string }
  | { readonly kind: 'recovered'; readonly recoveries: readonly Recovery[] }

/** What is to be said of a paste: it stands before the writer's eyes, save what was meant to deceive them. */
export function reportOfPaste(notes: readonly ImportNote[]): ImportReport | null {
  const flagged = notes.filter(({ code }) => code === 'override-flagged')
  if (flagged.length === 0) return null
  return { ids: [], notes: flagged.map((note) => ({ ...note, file: '' })), problems: [], received: [] }
}

/** The message with words that were found again, beside those that it tells of already. */
export function withRecovered(said: Message | null, recoveries: readonly Recovery[]): Message | null {
  if (recoveries.length === 0) return said
  const before = said?.kind === 'recovered' ? said.recoveries : []
  return { kind: 'recovered', recoveries: [...before, ...recoveries] }
}
