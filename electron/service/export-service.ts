import { app, dialog, shell as system } from 'electron'
import { copiedArticle } from '../../renderer/article/export/copied-article.ts'
import { profilesOf } from '../../renderer/article/newsroom/newsroom.ts'
import { done, failed } from '../../renderer/article/problem.ts'
import { exportBatch } from '../export/export-batch.ts'
import { exportThroughGates, gateFindings, refusal } from '../export/export-through-gates.ts'
import { putOnClipboard } from '../export/put-on-clipboard.ts'
import { filesOf } from '../export/write-export.ts'
import { checkArticle } from '../library/inside.ts'
import type { DeskRoom, Part } from './room.ts'

type ExportOperation =
  | 'exportArticle'
  | 'exportArticles'
  | 'cancelExport'
  | 'revealExport'
  | 'printArticle'
  | 'copyArticle'

/** What goes out of the door: into a folder, onto paper, onto the clipboard. */
export function exportService(room: DeskRoom): Part<ExportOperation> {
  const { shell, teller, library, press } = room
  /** What the last export wrote first, and whether the batch that runs is to end. */
  const state = { last: '', cancelled: false }
  const shellFor = async (id: string) => ({
    files: shell.files,
    newsroom: await room.newsroom.now(),
    press: press(),
    encoder: room.encoder,
    pictureOf: (name: string) => library().picture(id, name),
  })
  return {
    exportArticle: async (id, raw, profile, destination, override) => {
      const checked = checkArticle(raw, '')
      if (!checked.ok) return checked
      const { article } = checked.value
      const going = await shellFor(id)
      const found = gateFindings(article, profile, going.newsroom)
      const refused = found.ok ? refusal(found.value, override) : found
      if (refused) return refused
      const folder = await chooseFolder(room)
      if (folder === null) return null
      const { outcome } = await exportThroughGates(going, {
        article,
        profile,
        folder,
        override,
        version: app.getVersion(),
        destination,
      })
      if (outcome.ok) state.last = outcome.value.files[0]?.path ?? folder
      return outcome
    },
    exportArticles: async (ids, profile, destination) => {
      const folder = await chooseFolder(room)
      if (folder === null) return null
      state.cancelled = false
      const from = library()
      const report = await exportBatch(
        {
          files: shell.files,
          newsroom: await room.newsroom.now(),
          press: press(),
          encoder: room.encoder,
          open: (id) => from.open(id),
          pictureOf: (id, name) => from.picture(id, name),
          tell: (progress) => {
            teller.tell('exportProgress', progress)
          },
          isCancelled: () => state.cancelled,
        },
        { ids, profile, destination, folder, version: app.getVersion() },
      )
      state.last = report.written[0] ?? folder
      return report
    },
    cancelExport: () => {
      state.cancelled = true
      return null
    },
    revealExport: () => {
      if (state.last !== '') system.showItemInFolder(state.last)
      return null
    },
    printArticle: async (id, raw, profile) => {
      const checked = checkArticle(raw, '')
      const files = checked.ok
        ? await filesOf(await shellFor(id), checked.value.article, profile, true)
        : checked
      return files.ok ? press().print(files.value) : files
    },
    copyArticle: async (raw, name, override) => {
      const checked = checkArticle(raw, '')
      if (!checked.ok) return checked
      const newsroom = await room.newsroom.now()
      const profile = profilesOf(newsroom).find((each) => each.name === name)
      if (!profile) return failed('unknown-profile', { detail: name })
      const { article } = checked.value
      const found = gateFindings(article, name, newsroom)
      const refused = found.ok ? refusal(found.value, override) : found
      if (refused) return refused
      await putOnClipboard(copiedArticle(article, profile, newsroom))
      return done(null)
    },
  }
}

/** The folder that the writer chooses, where the last export went at first; null when the writer turned back. */
async function chooseFolder({ window, settings, teller }: DeskRoom): Promise<string | null> {
  const { exportFolder } = settings.read()
  const { filePaths } = await dialog.showOpenDialog(window, {
    ...(exportFolder === '' ? {} : { defaultPath: exportFolder }),
    properties: ['openDirectory', 'createDirectory'],
  })
  const [folder] = filePaths
  if (folder === undefined) return null
  teller.tell('settingsChanged', settings.change({ exportFolder: folder }))
  return folder
}
