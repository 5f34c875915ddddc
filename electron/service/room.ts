import type { BrowserWindow } from 'electron'
import type { Closing } from '../closing.ts'
import type { History } from '../history/history.ts'
import type { Library } from '../library/library.ts'
import type { SavingShell } from '../library/saving.ts'
import type { Teller } from '../notices.ts'
import type { Service } from '../serve.ts'
import type { SettingsShelf } from '../settings.ts'

/** What the services of the desk work with. */
export interface DeskRoom {
  readonly window: BrowserWindow
  readonly settings: SettingsShelf
  readonly shell: SavingShell
  readonly teller: Teller
  readonly history: History
  readonly closing: Closing
  library(): Library
  /** Closes the library and opens another folder as one. */
  moveTo(folder: string): Library
}

/** A part of the contract's operations. */
export type Part<Name extends keyof Service> = Pick<Service, Name>
