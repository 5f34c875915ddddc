import type { Bin } from './bin.ts'
import type { Catalogue } from './catalogue.ts'
import type { SavingShell } from './saving.ts'

/** What each operation on the library has at hand. */
export interface Room {
  readonly shell: SavingShell
  readonly folder: string
  readonly catalogue: Catalogue
  readonly bin: Bin
  /** Looks at these places again, and tells the window where something differs. */
  look(places: Iterable<string> | 'all'): Promise<void>
}

/** An article as its file holds it now, and what the next save is based on. */
export interface SavedArticle {
  readonly id: string
  readonly revision: string
  /** In the library's folder, with `/` before the name where it is in a folder of its own. */
  readonly fileName: string
  /** Pictures that the article shows and that could not be found anywhere. */
  readonly missingPictures: readonly string[]
}
