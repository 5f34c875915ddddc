/** What an import may tell the writer; each code has one sentence in every language. */
export const importNoteCodes = [
  // a field of the story was filled; `detail` is what it holds now
  'headline-recognised',
  'kicker-recognised',
  'subheadline-recognised',
  'standfirst-recognised',
  'byline-recognised',
  'dateline-recognised',
  'sign-off-recognised',
  'section-recognised',
  'tags-recognised',
  'date-recognised',
  'headline-from-name',
  // words of the source that the article does not keep; `detail` is their beginning
  'headline-repeated',
  'site-tail-removed',
  'closing-line-removed',
  'page-part-left-out',
  // controls of direction: the letters of overrides, else how many there were
  'override-flagged',
  'controls-as-isolates',
  'controls-as-directions',
  'controls-dropped',
  // things that are not fetched; `detail` is their address
  'picture-left-out',
  'media-left-out',
] as const

export type ImportNoteCode = (typeof importNoteCodes)[number]

/** One thing that an import moved, removed or left out. */
export interface ImportNote {
  readonly code: ImportNoteCode
  readonly detail: string
}
