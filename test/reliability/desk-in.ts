import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Drafts, draftsIn } from '../../electron/drafts/drafts.ts'
import { type RecoveryDesk, recoveryOf } from '../../electron/drafts/recovery.ts'
import { type History, openHistory } from '../../electron/history/history.ts'
import { withHistory } from '../../electron/history/with-history.ts'
import { type DeskFiles, diskFiles } from '../../electron/library/files.ts'
import { type Library, openLibrary } from '../../electron/library/library.ts'
import { pictureFolder } from '../../electron/library/pictures.ts'
import { rememberedIn } from '../../electron/library/remembered.ts'
import { testShell } from '../electron/specimens.ts'

/** The storage of the desk as electron/desk.ts puts it together, in one folder and without a window. */
export interface StorageDesk {
  readonly library: Library
  readonly drafts: Drafts
  readonly recovery: RecoveryDesk
  readonly history: History
}

const minute = 60_000

/** Each look at the clock is a minute after the one before, so that every save keeps a version. */
export function openDeskIn(root: string, files: DeskFiles = diskFiles): StorageDesk {
  const [folder, data] = [join(root, 'library'), join(root, 'data')]
  mkdirSync(folder, { recursive: true })
  const time = { at: Date.now() }
  const now = () => (time.at += minute)
  const shell = testShell(files, pictureFolder(files, join(data, 'pictures')))
  const remembered = rememberedIn(files, join(data, 'catalogues'), folder)
  const history = openHistory({ files, now, zone: () => 0, warn: () => undefined }, join(data, 'history'))
  const plain = openLibrary(shell, folder, () => undefined, remembered)
  const library = withHistory(plain, history, { now, later: () => () => undefined })
  const drafts = draftsIn(files, join(data, 'drafts'), folder)
  const recovery = recoveryOf(drafts, library, () => undefined)
  return { library, drafts, recovery, history }
}
