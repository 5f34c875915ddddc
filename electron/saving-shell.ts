import { randomBytes } from 'node:crypto'
import { everyWords, fill, type InterfaceLanguage } from '../renderer/words/index.ts'
import { diskFiles } from './library/files.ts'
import type { PictureShelf } from './library/pictures.ts'
import type { SavingShell } from './library/saving.ts'

const untitledNames = Object.values(everyWords).map((words) => words.library.untitled)

/** The disk, the clock and chance, for everything that writes articles. */
export const savingShell = (pictures: PictureShelf, language: () => InterfaceLanguage): SavingShell => ({
  files: diskFiles,
  pictures,
  now: () => new Date().toISOString(),
  newId: () => randomBytes(10).toString('hex'),
  untitled: () => everyWords[language()].library.untitled,
  recovered: (name) => fill(everyWords[language()].recovered.name, { name }),
  isUntitled: (name) => untitledNames.includes(name),
})
