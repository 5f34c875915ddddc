import type { BrowserWindow } from 'electron'
import type { Attendance } from '../attendance.ts'
import type { Closing } from '../closing.ts'
import type { Drafts } from '../drafts/drafts.ts'
import type { PlaceShelf } from '../drafts/place.ts'
import type { RecoveryDesk } from '../drafts/recovery.ts'
import type { History } from '../history/history.ts'
import type { Library } from '../library/library.ts'
import type { SavingShell } from '../library/saving.ts'
import type { NewsroomShelf } from '../newsroom/newsroom-shelf.ts'
import type { Teller } from '../notices.ts'
import type { PictureEncoder } from '../pictures/picture-encoder.ts'
import type { Press } from '../press/press.ts'
import type { PersonalList } from '../proofread/personal-list.ts'
import type { ProofReader } from '../proofread/proof-reader.ts'
import type { Service } from '../serve.ts'
import type { SettingsShelf } from '../settings.ts'

/** What the services of the desk work with. */
export interface DeskRoom {
  readonly window: BrowserWindow
  readonly settings: SettingsShelf
  readonly shell: SavingShell
  readonly teller: Teller
  readonly history: History
  readonly newsroom: NewsroomShelf
  readonly encoder: PictureEncoder
  readonly reader: ProofReader
  /** What this desk’s journalist has told the copy desk. */
  readonly personal: Readonly<Record<'words' | 'ignored', PersonalList>>
  readonly closing: Closing
  /** What this desk has open, as others of the same folder are told. */
  attendance(): Attendance
  library(): Library
  /** The drafts of that library, and their way back into articles. */
  drafts(): Drafts
  recovery(): RecoveryDesk
  readonly place: PlaceShelf
  /** Opened when it is first needed. */
  press(): Press
  /** Closes the library and opens another folder as one. */
  moveTo(folder: string): Library
}

/** A part of the contract's operations. */
export type Part<Name extends keyof Service> = Pick<Service, Name>
