import type { Problem } from '../article/problem.ts'
import { desk, type PersonalLists, type ReadLists } from '../desk.ts'
import { createStore } from '../kit/store.ts'

/** What this window’s journalist has told the copy desk to let pass, as the files hold it. */
export const personal = createStore<PersonalLists>({ words: [], ignored: [] })

/** Reads both lists again; answers what went wrong, if anything did. */
export const readPersonal = async (): Promise<Problem | null> => take(await desk.personalLists())

/** Adds to one of them and takes out of it. */
export const changePersonal = async (
  list: keyof PersonalLists,
  added: readonly string[],
  removed: readonly string[],
): Promise<Problem | null> => take(await desk.changePersonalList(list, added, removed))

/** A list that could not be read stays as the window knows it. */
function take({ words, ignored }: ReadLists): Problem | null {
  const known = personal.get()
  personal.set({ words: taken(known.words, words), ignored: taken(known.ignored, ignored) })
  return [words, ignored].find((list) => !list.ok)?.problem ?? null
}

/** A list that is the same stays the same, for those who look only for another. */
const taken = (known: readonly string[], read: ReadLists['words']): readonly string[] =>
  read.ok && !isSame(known, read.value) ? read.value : known

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((entry, index) => entry === other[index])
