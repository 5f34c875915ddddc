import type { Article } from '../article/article.ts'
import { type ChangedWords, countChanges } from '../article/compare/count-changes.ts'
import type { Outcome } from '../article/problem.ts'
import { desk, type Snapshot } from '../desk.ts'

/** The versions of one article, each read once. */
export interface Versions {
  read(snapshot: Snapshot): Promise<Outcome<Article>>
  /** How many words came and went since the version before; null where one of the two cannot be read. */
  wordsSince(before: Snapshot, snapshot: Snapshot): Promise<ChangedWords | null>
}

export function versionsOf(id: string): Versions {
  const known = new Map<string, Promise<Outcome<Article>>>()
  const read = ({ name }: Snapshot) => {
    const asked = known.get(name) ?? desk.snapshot(id, name)
    known.set(name, asked)
    return asked
  }
  return {
    read,
    wordsSince: async (before, snapshot) => {
      const [old, now] = [await read(before), await read(snapshot)]
      return old.ok && now.ok ? countChanges(old.value, now.value) : null
    },
  }
}
