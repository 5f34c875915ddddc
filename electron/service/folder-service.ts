import { dialog, shell } from 'electron'
import { done } from '../../renderer/article/problem.ts'
import type { DeskRoom, Part } from './room.ts'

type FolderOperation = 'chooseLibraryFolder' | 'revealInFolder'

/** What the window asks of the system about the folder of articles. */
export function folderService({
  window,
  settings,
  teller,
  library,
  moveTo,
}: DeskRoom): Part<FolderOperation> {
  return {
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
    revealInFolder: async (id) => {
      const path = await library().pathOf(id)
      if (!path.ok) return path
      shell.showItemInFolder(path.value)
      return done(null)
    },
  }
}
