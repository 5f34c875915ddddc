import type { Problem } from '../article/problem.ts'
import { desk, type PersonalLists } from '../desk.ts'
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

function take(lists: Awaited<ReturnType<typeof desk.personalLists>>): Problem | null {
  if (!lists.ok) return lists.problem
  const { words, ignored } = personal.get()
  // A list that is the same stays the same, for those who look only for another.
  personal.set({
    words: isSame(words, lists.value.words) ? words : lists.value.words,
    ignored: isSame(ignored, lists.value.ignored) ? ignored : lists.value.ignored,
  })
  return null
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((entry, index) => entry === other[index])
