import { join } from 'node:path'
import type { Outcome } from '../renderer/article/problem.ts'
import { type Attendance, attend } from './attendance.ts'
import { clock } from './clock.ts'
import { type Drafts, draftsIn } from './drafts/drafts.ts'
import { type Recovery, type RecoveryDesk, recoveryOf } from './drafts/recovery.ts'
import type { History } from './history/history.ts'
import { withHistory } from './history/with-history.ts'
import { type Library, openLibrary } from './library/library.ts'
import { presenceIn } from './library/presence.ts'
import { rememberedIn } from './library/remembered.ts'
import type { SavingShell } from './library/saving.ts'
import type { Teller } from './notices.ts'

/** A library with what belongs to it in the app's data. */
export interface Shelf {
  readonly library: Library
  readonly drafts: Drafts
  readonly recovery: RecoveryDesk
  readonly attendance: Attendance
}

interface ShelfShell {
  readonly shell: SavingShell
  /** The folder of the app's data. */
  readonly data: string
  readonly history: History
  readonly teller: Teller
}

/** Opens a folder of articles, and tells the window of what changes in it and of every draft that comes back. */
export function openShelf({ shell, data, history, teller }: ShelfShell, path: string): Shelf {
  const { files } = shell
  const changed = () => {
    teller.tell('libraryChanged')
  }
  const remembered = rememberedIn(files, join(data, 'catalogues'), path)
  const library = withHistory(openLibrary(shell, path, changed, remembered), history, clock)
  const drafts = draftsIn(files, join(data, 'drafts'), path)
  const recovery = recoveryOf(drafts, library, (recovered) => {
    tellRecovered(teller, [recovered])
  })
  void recovery.all().then((recovered) => {
    tellRecovered(teller, recovered)
  })
  const attendance = attend(presenceIn(files, path), (id, others) => {
    teller.tell('alsoOpen', id, others)
  })
  return { library, drafts, recovery, attendance }
}

function tellRecovered(teller: Teller, recovered: readonly Outcome<Recovery>[]): void {
  const recoveries = recovered.flatMap((each) => (each.ok ? [each.value] : []))
  if (recoveries.length > 0) teller.tell('draftsRecovered', recoveries)
  for (const each of recovered) if (!each.ok) teller.tell('problemMet', each.problem)
}
