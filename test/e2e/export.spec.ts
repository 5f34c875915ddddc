import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { withoutDates } from '../../electron/press/pdf-dates.ts'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { midad } from '../kit/midad.ts'

const stories = ['الرجاء يفوز على Raja 2-0', 'Budget 2027 : le vote', 'طقس الغد'] as const

let desk: DeskUnderTest
let page: Page
let place: string
let pdf: Buffer

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'midad-export-'))
  const library = path.join(place, 'library')
  const files = stories.map(
    (headline, index) => [path.join(place, `${String(index)}.txt`), headline] as const,
  )
  for (const [file, headline] of files) await writeFile(file, `${headline}\n\nنص «${headline}» من FIFA.\n`)
  midad('import', ...files.map(([file]) => file), '--to', library)
  desk = await launchDesk({ library })
  page = desk.page
  await page.locator('.article-row').nth(2).waitFor()
})

/** Answers the system's dialog, which no test can click, with a new folder. */
async function newFolder(name: string): Promise<string> {
  const folder = path.join(place, name)
  await mkdir(folder)
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  return folder
}

test.afterAll(async () => {
  await desk.close()
  await rm(place, { recursive: true, force: true })
})

const row = (headline: string) => page.getByRole('button', { name: headline })

test('articles that are chosen by keys go out together, each in a folder of its own', async () => {
  const out = await newFolder('many')
  await row(stories[0]).focus()
  await page.keyboard.press('Control+a')
  await expect(page.locator('.article-row[data-selected=true]')).toHaveCount(3)
  await row(stories[1]).click({ modifiers: ['Control'] })
  await expect(page.locator('.library-selection')).toContainText('مقالان')
  await page.locator('.library-selection').getByRole('button', { name: 'تصدير…' }).click()
  await page.getByRole('button', { name: 'اختيار المجلد والتصدير' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('مقالان')
  expect((await readdir(out)).sort()).toEqual(['الرجاء-يفوز-على-raja-2-0', 'طقس-الغد'].sort())
  await page.keyboard.press('Escape')
})

test('the window and the command line, without a display, make the same PDF', async () => {
  const out = await newFolder('paper')
  await row(stories[0]).click()
  await page.getByRole('textbox', { name: 'نص المقال' }).waitFor()
  await page.keyboard.press('Control+e')
  await page.getByRole('radio', { name: 'PDF' }).check({ force: true })
  await page.getByRole('button', { name: 'اختيار المجلد والتصدير' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('ملف واحد')
  const [name = ''] = (await readdir(out)).filter((each) => each.endsWith('.pdf'))
  pdf = await readFile(path.join(out, name))
  const text = pdf.toString('latin1')
  expect(text).toContain('/FontFile2')
  expect(text).toContain('Amiri')
  expect(text).toContain('/StructTreeRoot')
  const { status, error } = midad(
    'export',
    path.join(place, 'library'),
    '--where',
    'raja',
    '--as',
    'pdf',
    '--to',
    path.join(place, 'same'),
  )
  expect([status, error]).toEqual([0, ''])
  expect((await readFile(path.join(place, 'same', name))).equals(pdf)).toBe(true)
  await page.keyboard.press('Escape')
})

test('without a printer the window says what happened, and the page was that of the PDF', async () => {
  // The system’s dialog is all that is left out: nobody is here to answer it.
  await desk.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_, contents) => {
      const print = contents.print.bind(contents)
      contents.print = (options, answer) => {
        const asked = { pageSize: 'A4', preferCSSPageSize: true, printBackground: true } as const
        const tagged = { generateTaggedPDF: true, generateDocumentOutline: true }
        void contents.printToPDF({ ...asked, ...tagged }).then((pdf) => {
          Object.assign(globalThis, { onPaper: pdf.toString('base64') })
          print({ ...options, silent: true }, answer)
        })
      }
    })
  })
  await page.keyboard.press('Control+e')
  await page.getByRole('radio', { name: 'طباعة' }).check({ force: true })
  await page.getByRole('button', { name: 'طباعة…' }).click()
  const said = page.getByRole('dialog').getByRole('alert')
  await expect(said).toContainText('لم يطبع النظام المقال')
  await expect(said).toContainText('لم يضع شيء')
  const onPaper = await desk.app.evaluate(() => (globalThis as { readonly onPaper?: string }).onPaper ?? '')
  expect(Buffer.from(withoutDates(Buffer.from(onPaper, 'base64'))).equals(pdf)).toBe(true)
  await page.keyboard.press('Escape')
})

test('copying puts markup and plain words on the clipboard', async () => {
  await page.keyboard.press('Control+Shift+e')
  await expect(page.getByRole('alert')).toContainText('في الحافظة الآن')
  await page.evaluate(() => {
    const take = (event: ClipboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      const kinds = ['text/html', 'text/plain']
      document.title = JSON.stringify(kinds.map((kind) => event.clipboardData?.getData(kind)))
    }
    document.addEventListener('paste', take, { capture: true, once: true })
  })
  await page.getByRole('textbox', { name: 'نص المقال' }).focus()
  await page.keyboard.press('Control+v')
  await expect(page).toHaveTitle(/FIFA/)
  // The list that the page has just written.
  const [html, text] = JSON.parse(await page.title()) as readonly string[]
  expect(html).toContain('<div lang="ar" dir="rtl">')
  expect(text).toContain('من FIFA.')
  expect(text).not.toContain('<')
})

const many = Array.from({ length: 60 }, (_, index) => `خبر ${String(index + 1)} من FIFA`)

test('a batch that is stopped says how many are written, and leaves none by half', async () => {
  const files = many.map(
    (headline, index) => [path.join(place, `many-${String(index)}.txt`), headline] as const,
  )
  for (const [file, headline] of files) await writeFile(file, `${headline}\n\nنص «${headline}».\n`)
  midad('import', ...files.map(([file]) => file), '--to', path.join(place, 'library'))
  await page.reload()
  const out = await newFolder('stopped')
  await expect(page.locator('.article-row').nth(62)).toBeAttached()
  await row(many[0] ?? '')
    .first()
    .focus()
  await page.keyboard.press('Control+a')
  await page.locator('.library-selection').getByRole('button', { name: 'تصدير…' }).click()
  await page.getByRole('radio', { name: 'مجلد' }).check({ force: true })
  // A person’s hand is too slow for a computer that is quick: the third article is the sign.
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.export-progress')?.textContent.includes('3 من 63')) return
      watch.disconnect()
      document.querySelector<HTMLButtonElement>('dialog footer button')?.click()
    })
    watch.observe(document, { subtree: true, childList: true, characterData: true })
  })
  await page.getByRole('button', { name: 'اختيار المجلد والتصدير' }).click()
  const said = page.getByRole('dialog').getByRole('status')
  await expect(said).toContainText('أُوقف التصدير')
  const folders = await readdir(out)
  expect(folders.length).toBeGreaterThan(1)
  expect(folders.length).toBeLessThan(63)
  await expect(said).toContainText(new RegExp(`${String(folders.length)} مقال.*من أصل 63`))
  for (const folder of folders) {
    const names = await readdir(path.join(out, folder))
    expect(names.map((name) => path.extname(name)).sort()).toEqual(['.html', '.json'])
  }
})
