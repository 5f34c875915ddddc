import { basename, dirname, join, resolve } from 'node:path'
import { dialog } from 'electron'
import { sendArticle } from '../history/send-article.ts'
import { type ImportReport, importedExtensions, importInto } from '../import/import-file.ts'
import { extension } from '../library/article-file.ts'
import type { ByteSource } from '../library/zip-read.ts'
import type { DeskRoom, Part } from './room.ts'

type ExchangeOperation = 'importWithDialog' | 'importFile' | 'addPicture' | 'sendArticle'

/** What comes into the library from files, and what goes out. */
export function exchangeService({
  window,
  settings,
  shell,
  teller,
  library,
  history,
}: DeskRoom): Part<ExchangeOperation> {
  return {
    importWithDialog: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        filters: [{ name: 'Midad', extensions: [...importedExtensions] }],
        properties: ['openFile', 'multiSelections'],
      })
      return filePaths.length === 0
        ? null
        : importInto(
            library(),
            history,
            shell,
            filePaths.map((path) => ({ path })),
          )
    },
    importFile: (name, bytes) => importInto(library(), history, shell, [{ name: basename(name), bytes }]),
    addPicture: (name, bytes) => shell.pictures.add(basename(name), bytes),
    sendArticle: async (id, withHistory) => {
      const own = await library().pathOf(id)
      if (!own.ok) return own
      const { sendFolder } = settings.read()
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: sendFolder === '' ? basename(own.value) : join(sendFolder, basename(own.value)),
        filters: [{ name: 'Midad', extensions: [extension.slice(1)] }],
      })
      if (filePath === '') return null
      teller.tell('settingsChanged', settings.change({ sendFolder: dirname(filePath) }))
      const path = filePath.toLowerCase().endsWith(extension) ? filePath : filePath + extension
      return sendArticle(library(), history, shell.files, { id, path, withHistory })
    },
  }
}

/** Opens a file that the system or a second start handed over: one of the library as it is, another by a copy in the library. */
export async function openFromOutside(
  { shell, library, history, teller }: DeskRoom,
  file: string,
  folder: string,
): Promise<void> {
  const path = resolve(folder, file)
  const here = path.toLowerCase().endsWith(extension) ? await library().idAt(path) : undefined
  const nothing: ImportReport = { ids: [], notes: [], problems: [], received: [] }
  const source: ByteSource = { path }
  const report =
    here === undefined ? await importInto(library(), history, shell, [source]) : { ...nothing, ids: [here] }
  const [id] = report.ids
  if (id !== undefined) teller.tell('openRequested', id, report)
  else for (const problem of report.problems) teller.tell('problemMet', problem)
}
