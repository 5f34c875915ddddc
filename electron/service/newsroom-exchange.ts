import { basename } from 'node:path'
import { dialog } from 'electron'
import { readNewsroom } from '../../renderer/article/newsroom/newsroom.ts'
import { done } from '../../renderer/article/problem.ts'
import { writeSafely } from '../library/write-safely.ts'
import { newsroomFileName, newsroomText } from '../newsroom/newsroom-shelf.ts'
import { readNewsroomFile } from '../newsroom/read-newsroom-file.ts'
import { refused } from './newsroom-service.ts'
import type { DeskRoom, Part } from './room.ts'

/** How a newsroom comes from a file and goes into one. */
export function newsroomExchange({
  window,
  shell: { files },
}: Pick<DeskRoom, 'window' | 'shell'>): Part<'importNewsroom' | 'exportNewsroom'> {
  return {
    importNewsroom: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        filters: [{ name: 'Midad', extensions: ['json', 'html', 'htm'] }],
        properties: ['openFile'],
      })
      const [path] = filePaths
      return path === undefined ? null : readNewsroomFile(files, path)
    },
    exportNewsroom: async (raw) => {
      const read = readNewsroom(raw)
      if (!read.ok) return refused(read.problems)
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: newsroomFileName,
        filters: [{ name: 'Midad', extensions: ['json'] }],
      })
      if (filePath === '') return null
      const path = filePath.toLowerCase().endsWith('.json') ? filePath : `${filePath}.json`
      const written = await writeSafely(files, path, new TextEncoder().encode(newsroomText(read.newsroom)))
      return written.ok ? done(basename(path)) : written
    },
  }
}
