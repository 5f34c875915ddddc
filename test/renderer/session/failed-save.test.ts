import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OpenArticle } from '../../../renderer/session/open-article.ts'
import { articleOf, temporaryFolder } from '../../electron/desk-kit.ts'
import { appDataIn, type DeskInProcess, startDesk } from '../../kit/desk-in-process.ts'
import { versionsKept } from '../../kit/versions-kept.ts'
import { holdTimers } from '../../kit/window-timers.ts'
import { textOf, type, words } from './outside-kit.ts'

let timers: ReturnType<typeof holdTimers>
let desk: DeskInProcess
let open: OpenArticle
let place: string
let folder: string

beforeEach(async () => {
  timers = holdTimers()
  place = temporaryFolder()
  folder = join(place, 'usb')
  mkdirSync(folder)
  desk = await startDesk(folder, appDataIn(temporaryFolder()))
  await desk.act((session) => session.newArticle(articleOf({ headline: 'عنوان' }, words.before)))
  const opened = desk.session.open.get()
  if (!opened) throw new Error('the article is open')
  open = opened
})

afterEach(async () => {
  await desk.crash()
  timers.letGo()
})

const write = (text: string) =>
  desk.act(() => {
    type(open, text)
  })

/** Lets so many seconds go by at the desk, with everything that its timers begin. */
async function wait(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    await timers.rest(1_000)
    await desk.quiet()
  }
}

const texts = async () => (await versionsKept(folder, place)).map(textOf)

test.each([
  ['ENOSPC', 'no-space'],
  ['UNKNOWN', 'unknown-fault'],
  ['no fault of the system', 'unknown-fault'],
])(
  '%s is said as %s within a second of the save, and the save is tried again by itself',
  async (code, said) => {
    const state = { isFull: true }
    desk.files.before = (call, path) => {
      if (state.isFull && call === 'write' && path.startsWith(folder))
        throw Object.assign(new Error('a fault of this test'), { code })
    }
    await write(words.mine)
    await wait(2)
    expect(open.saving.get()).toMatchObject({ state: 'failed', problem: { code: said } })
    await wait(12)
    expect(open.saving.get()).toMatchObject({ state: 'failed' })
    expect(await texts()).toEqual([words.before])
    state.isFull = false
    await wait(5)
    expect(open.saving.get()).toEqual({ state: 'saved' })
    expect(await texts()).toEqual([words.before + words.mine])
  },
)

test('a folder that goes away with its stick keeps the words in the window and says so; once it is back they are saved', async () => {
  renameSync(folder, `${folder}-pulled`)
  await write(words.mine)
  await wait(2)
  expect(open.saving.get()).toMatchObject({ state: 'failed', problem: { code: 'folder-missing' } })
  expect(textOf({ article: open.article() })).toBe(words.before + words.mine)
  expect(readdirSync(place)).toEqual(['usb-pulled'])
  renameSync(`${folder}-pulled`, folder)
  await wait(5)
  expect(open.saving.get()).toEqual({ state: 'saved' })
  expect(await texts()).toEqual([words.before + words.mine])
})
