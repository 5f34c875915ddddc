import type { Problem } from '../article/problem.ts'
import { desk, type PersonalLists, type ReadLists } from '../desk.ts'
import { createStore } from '../kit/store.ts'

/** What this window’s journalist has told the copy desk to let pass, as the files hold it. */
export const personal = createStore<PersonalLists>({ words: [], ignored: [] })

/** Reads both lists again; answers what went wrong, if anything did. */
export async function readPersonal(): Promise<Problem | null> {
  const lists = await desk.personalLists()
  take(lists)
  return problemOf(lists.words) ?? problemOf(lists.ignored)
}

/** Adds to one of them and takes out of it; answers what went wrong with that one. */
export async function changePersonal(
  list: keyof PersonalLists,
  added: readonly string[],
  removed: readonly string[],
): Promise<Problem | null> {
  const lists = await desk.changePersonalList(list, added, removed)
  take(lists)
  return problemOf(lists[list])
}

const problemOf = (list: ReadLists['words']): Problem | null => (list.ok ? null : list.problem)

/** A list that could not be read stays as the window knows it. */
function take({ words, ignored }: ReadLists): void {
  const known = personal.get()
  personal.set({ words: taken(known.words, words), ignored: taken(known.ignored, ignored) })
}

/** A list that is the same stays the same, for those who look only for another. */
const taken = (known: readonly string[], read: ReadLists['words']): readonly string[] =>
  read.ok && !isSame(known, read.value) ? read.value : known

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((entry, index) => entry === other[index])
