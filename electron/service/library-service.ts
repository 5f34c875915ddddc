import { dialog, shell } from 'electron'
import { done } from '../../renderer/article/problem.ts'
import type { DeskRoom, Part } from './room.ts'

type LibraryOperation =
  | 'library'
  | 'chooseLibraryFolder'
  | 'newArticle'
  | 'openArticle'
  | 'saveArticle'
  | 'articleStanding'
  | 'putBackArticle'
  | 'renameArticle'
  | 'duplicateArticle'
  | 'binArticle'
  | 'bin'
  | 'restoreArticle'
  | 'revealInFolder'

/** What the window asks of the folder of articles. */
export function libraryService({
  window,
  settings,
  teller,
  library,
  moveTo,
  attendance,
}: DeskRoom): Part<LibraryOperation> {
  return {
    library: () => library().state(),
    chooseLibraryFolder: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: library().folder,
        properties: ['openDirectory', 'createDirectory'],
      })
      const [folder] = filePaths
      if (folder === undefined) return null
      teller.tell('settingsChanged', settings.change({ libraryFolder: folder }))
      return moveTo(folder).state()
    },
    newArticle: (article) => library().create(article),
    openArticle: async (id) => {
      const opened = await library().open(id)
      if (opened.ok) attendance().open(id)
      return opened
    },
    saveArticle: (id, base, article) => library().save(id, base, article),
    articleStanding: (id, held) => library().standing(id, held),
    putBackArticle: (id, article) => library().putBack(id, article),
    renameArticle: (id, name) => library().rename(id, name),
    duplicateArticle: (id) => library().duplicate(id),
    binArticle: (id) => library().bin(id),
    bin: () => library().binned(),
    restoreArticle: (id) => library().restore(id),
    revealInFolder: async (id) => {
      const path = await library().pathOf(id)
      if (!path.ok) return path
      shell.showItemInFolder(path.value)
      return done(null)
    },
  }
}
