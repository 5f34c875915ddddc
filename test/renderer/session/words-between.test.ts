import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { OpenArticle } from '../../../renderer/session/open-article.ts'
import { articleOf, temporaryFolder } from '../../electron/desk-kit.ts'
import { type AppData, appDataIn, type DeskInProcess, startDesk } from '../../kit/desk-in-process.ts'
import { writeElsewhere } from '../../kit/other-desk.ts'
import { versionsKept } from '../../kit/versions-kept.ts'
import { textOf, type, words } from './outside-kit.ts'

let desk: DeskInProcess
let open: OpenArticle
let folder: string
let data: AppData

beforeEach(async () => {
  folder = temporaryFolder()
  data = appDataIn(temporaryFolder())
  desk = await startDesk(folder, data)
  await desk.act((session) => session.newArticle(articleOf({ headline: 'عنوان' }, words.before)))
  open = current()
})

function current(): OpenArticle {
  const opened = desk.session.open.get()
  if (!opened) throw new Error('the article is open')
  return opened
}

/** Types into the article that the window shows, in the middle of another thing: once, at the first such call of the disk. */
function typeAt(isMoment: (call: string, path: string) => boolean): { isTyped: boolean } {
  const state = { isTyped: false }
  desk.files.before = (call, path) => {
    if (state.isTyped || !isMoment(call, path)) return
    state.isTyped = true
    void desk.act((session) => {
      const shown = session.open.get()
      if (shown) type(shown, words.later)
    })
  }
  return state
}

const everyText = async () => (await versionsKept(folder, data.folder)).map(textOf)
const article = () => join(folder, readdirSync(folder).find((name) => name.endsWith('.midad')) ?? '')

test('words typed while the window is closing, after the save, are saved as well', async () => {
  await desk.act(() => {
    type(open, words.mine)
  })
  await desk.act(() => open.save())
  const state = typeAt((call, path) => call === 'facts' && path === article())
  expect(await desk.close()).toBe(true)
  expect(state.isTyped).toBe(true)
  expect(await everyText()).toContain(words.before + words.mine + words.later)
})

test('an article that is asked for twice at once is opened once', async () => {
  const { id } = open
  await desk.act((session) => session.closeArticle())
  const shown: number[] = []
  desk.session.open.subscribe(() => {
    const opened = desk.session.open.get()
    if (opened) shown.push(opened.serial)
  })
  await desk.act((session) => Promise.all([session.openArticle(id), session.openArticle(id)]))
  expect(shown).toEqual([current().serial])
})

test.each([
  ['while the place of the caret is read', (_call: string, path: string) => path.endsWith('place.json')],
  ['while the file is read', (call: string, path: string) => call === 'open' && path.includes('عنوان')],
])('words typed while what another program wrote is taken, %s, are lost nowhere', async (_when, isMoment) => {
  await writeElsewhere(folder, words.theirs)
  const state = typeAt(isMoment)
  await desk.focus()
  expect(state.isTyped).toBe(true)
  await desk.act((session) => session.open.get()?.draft.sendNow())
  expect(current().draft.problem.get()).toBeNull()
  await desk.crash()
  const texts = await everyText()
  expect(texts.some((text) => text.includes(words.later.trim()))).toBe(true)
  expect(texts).toContain(words.theirs)
})
