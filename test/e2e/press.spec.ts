import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchDesk } from '../kit/launch-desk.ts'
import { midad } from '../kit/midad.ts'

/** Opens the desk on one article, in a folder of its own. */
async function deskWithStory() {
  const place = await mkdtemp(path.join(tmpdir(), 'midad-press-'))
  const library = path.join(place, 'library')
  const file = path.join(place, 'story.txt')
  await writeFile(file, 'الرجاء يفوز على Raja 2-0\n\nنص من FIFA.\n')
  midad('import', file, '--to', library)
  const desk = await launchDesk({ library })
  await desk.page.locator('.article-row-main').first().click()
  return {
    ...desk,
    close: async () => {
      await desk.close()
      await rm(place, { recursive: true, force: true })
    },
    /** Asks for the PDF in a new folder, and answers its path. */
    askPdf: async (name: string) => {
      const folder = path.join(place, name)
      await mkdir(folder)
      await desk.app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
      }, folder)
      const { page } = desk
      await page.keyboard.press('Control+e')
      await page.getByRole('radio', { name: 'PDF' }).check({ force: true })
      await page.getByRole('button', { name: 'اختيار المجلد والتصدير' }).click()
      return path.join(folder, 'الرجاء-يفوز-على-raja-2-0.pdf')
    },
  }
}

test('letters are on paper though their fonts come late', async () => {
  const { app, page, askPdf, close } = await deskWithStory()
  await app.evaluate(({ app, session }) => {
    app.once('web-contents-created', () => {
      session.fromPartition('press').webRequest.onBeforeRequest(({ url }, answer) => {
        setTimeout(answer, url.endsWith('.woff2') ? 500 : 0, {})
      })
    })
  })
  // Whether a page is laid out before it is loaded is a matter of chance.
  for (const round of ['1', '2', '3']) {
    const pdf = await askPdf(round)
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('ملف واحد')
    expect((await readFile(pdf, 'latin1')).includes('Amiri')).toBe(true)
    await page.keyboard.press('Escape')
  }
  await close()
})

for (const [when, sign] of [
  ['while it is loaded', 'fonts.css'],
  ['while its letters are awaited', '.woff2'],
] as const)
  test(`a page that crashes ${when} is told, and the next one is printed`, async () => {
    const { app, page, askPdf, close } = await deskWithStory()
    await app.evaluate(({ app, session }, ending) => {
      app.once('web-contents-created', (_event, contents) => {
        const state = { isFirst: true }
        session.fromPartition('press').webRequest.onBeforeRequest(({ url }, answer) => {
          if (!state.isFirst || !url.endsWith(ending)) answer({})
          else {
            state.isFirst = false
            setTimeout(() => {
              contents.forcefullyCrashRenderer()
            }, 300)
          }
        })
      })
    }, sign)
    await askPdf('crashed')
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('لم يُصنع ملف PDF')
    await page.keyboard.press('Escape')
    const pdf = await askPdf('next')
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('ملف واحد')
    expect((await readFile(pdf, 'latin1')).includes('Amiri')).toBe(true)
    await close()
  })
