import type { DeskFiles } from './files.ts'
import type { PictureShelf } from './pictures.ts'

/** What every operation that writes articles needs from the outside. */
export interface SavingShell {
  readonly files: DeskFiles
  readonly pictures: PictureShelf
  /** The time, ISO 8601 in UTC. */
  now(): string
  /** An id that no article has. */
  newId(): string
  /** What a file is called while its article has no headline, in the interface's language. */
  untitled(): string
  /** What the file of an article is called that was made of a draft, in the interface's language; after the name of its own file. */
  recovered(name: string): string
  /** Whether a file name (without extension and number) is such a name, in any language. */
  isUntitled(name: string): boolean
}
