/** Rows that are chosen together, and the row from which a stretch is measured. */
export interface Selection {
  readonly ids: ReadonlySet<string>
  readonly anchor: string | null
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null }

/** One row more or less, as a click with Ctrl or Command does. */
export function toggleRow({ ids }: Selection, id: string): Selection {
  const others = new Set(ids)
  if (!others.delete(id)) others.add(id)
  return { ids: others, anchor: id }
}

/** The rows from the anchor to this one, as Shift does; `first` is the anchor where there is none that is shown. */
export function selectTo(
  { anchor }: Selection,
  shown: readonly string[],
  id: string,
  first: string,
): Selection {
  const from = anchor !== null && shown.includes(anchor) ? anchor : shown.includes(first) ? first : id
  const [start = 0, end = 0] = [shown.indexOf(from), shown.indexOf(id)].sort((one, other) => one - other)
  return { ids: new Set(shown.slice(start, end + 1)), anchor: from }
}

export const selectAll = (shown: readonly string[]): Selection => ({
  ids: new Set(shown),
  anchor: shown[0] ?? null,
})

/** What is selected of the rows that are shown, in their order. */
export const selectedOf = ({ ids }: Selection, shown: readonly string[]): readonly string[] =>
  shown.filter((id) => ids.has(id))
