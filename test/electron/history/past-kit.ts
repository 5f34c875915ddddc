import { type History, type HistoryLimits, openHistory } from '../../../electron/history/history.ts'
import { withHistory } from '../../../electron/history/with-history.ts'
import { diskFiles } from '../../../electron/library/files.ts'
import type { Problem } from '../../../renderer/article/problem.ts'
import { articleOf, qatar, temporaryFolder, testLibrary, testShell, valueOf } from '../desk-kit.ts'

export const id = 'a1b2c3d4e5f6a7b8c9d0'
export const minute = 60_000

/** A history on the real disk, its clock, and what it told. */
export interface Past {
  readonly history: History
  readonly folder: string
  readonly told: Problem[]
  readonly clock: { at: number }
}

export function historyIn(folder = temporaryFolder(), files = diskFiles, limits?: HistoryLimits): Past {
  const clock = { at: Date.UTC(2026, 10, 20, 18) }
  const told: Problem[] = []
  const shell = { files, now: () => clock.at, zone: () => 0, warn: (problem: Problem) => told.push(problem) }
  return { history: openHistory(shell, folder, limits), folder, told, clock }
}

/** A version of one article. */
export const version = (count: number) => articleOf(qatar.story, `النسخة ${String(count)} من الخبر عن DGSN`)

/** Keeps versions a minute apart. */
export async function keepVersions({ history, clock }: Past, ...counts: readonly number[]): Promise<void> {
  for (const count of counts) {
    valueOf(await history.keep(id, version(count), 'saved'))
    clock.at += minute
  }
}

/** A library with a history, and a clock that only the test moves. */
export function libraryWithHistory(past = historyIn(), folder = temporaryFolder()) {
  const tasks = new Set<{ readonly at: number; readonly task: () => void }>()
  const clock = {
    now: () => past.clock.at,
    later: (milliseconds: number, task: () => void) => {
      const held = { at: past.clock.at + milliseconds, task }
      tasks.add(held)
      return () => tasks.delete(held)
    },
  }
  const library = withHistory(testLibrary(folder, testShell()), past.history, clock)
  const pass = async (milliseconds: number) => {
    past.clock.at += milliseconds
    for (const held of [...tasks].filter(({ at }) => at <= past.clock.at)) {
      tasks.delete(held)
      held.task()
    }
    await past.history.tidy()
  }
  return { library, past, pass }
}
