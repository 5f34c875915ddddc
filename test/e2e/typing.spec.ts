import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { bodyOf, openBlankPage, typeByKeys, untilSaved } from '../kit/typing.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await launchDesk()
  page = desk.page
})

test.beforeEach(async () => {
  await openBlankPage(page)
})

test.afterAll(async () => {
  await desk.close()
})

/** The letters of each block as the page shows them; Slate's own invisible ones aside. */
const shown = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('.article-body > *')].map((block) =>
      block.textContent.replaceAll('\uFEFF', ''),
    ),
  )

/** The letters of each block as they are in the file of the only article. */
const filed = () =>
  page.evaluate(async () => {
    const { rows } = await window.desk.library()
    const open = document.querySelector('.saving-state')?.getAttribute('title')
    const opened = await window.desk.openArticle(rows.find(({ fileName }) => fileName === open)?.id ?? '')
    if (!opened.ok) throw new Error(opened.problem.code)
    return opened.value.article.body.map(({ children }) =>
      children.map((child) => ('text' in child ? child.text : '')).join(''),
    )
  })

test('letters typed without a rest are on the page at once, and in the file', async () => {
  const text = [
    'BBC: كتب المراسل من Rabat في حساب @DGSN_MAROC يوم 2022-11-20 عن فوز FIFA 2-0، على موقع Yahoo! اليوم.',
    'هاتف +212 5 37 00 00 00 ونسبة 12,5% هنا',
  ]
  await typeByKeys(page, text.join('\n'))
  expect(await shown()).toEqual(text)
  await untilSaved(page)
  expect(await filed()).toEqual(text)
})

test('a letter behind others takes their marks, one behind a link does not become a part of it', async () => {
  await typeByKeys(page, 'قال ')
  await page.keyboard.press('Control+b')
  await typeByKeys(page, 'الوزير')
  await page.keyboard.press('Control+b')
  await typeByKeys(page, ' أمس')
  await expect(bodyOf(page).locator('strong')).toHaveText('الوزير')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await typeByKeys(page, 'موقع')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').locator('input').first().fill('https://example.ma')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.press('Control+End')
  await typeByKeys(page, ' الوزارة')
  await expect(bodyOf(page).locator('a')).toHaveText('موقع')
  expect(await shown()).toEqual(['موقع الوزارة'])
})

test('lam and alef of one key are two letters, on the page and in the file', async () => {
  await typeByKeys(page, 'ﻻ بأس، إلى ﻷن')
  await page.keyboard.press('Backspace')
  await typeByKeys(page, 'ن ﻵخر ﻹذن')
  const text = 'لا بأس، إلى لأن لآخر لإذن'
  expect(await shown()).toEqual([text])
  await untilSaved(page)
  expect(await filed()).toEqual([text])
})

test('the direction follows while one writes on, and a step of undo is a word', async () => {
  await typeByKeys(page, 'le ministre a parlé')
  await expect(bodyOf(page).locator('p')).toHaveAttribute('dir', 'ltr')
  await page.keyboard.press('Control+z')
  expect(await shown()).toEqual(['le ministre a '])
})

test('whatever is done between letters, the page shows what the article holds', async () => {
  const seed = Number(process.env['MIDAD_SEED'] ?? Date.now() % 100_000)
  process.stdout.write(`seed ${seed}\n`)
  const dice = mulberry(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(dice() * items.length)] ?? items[0]
  const acts: readonly [string, ...string[]] = [
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'Home',
    'End',
    'Backspace',
    'Delete',
    'Enter',
    'Control+z',
    'Control+y',
    'Control+b',
    'Shift+ArrowLeft',
    'Control+Shift+ArrowRight',
  ]
  const words: readonly [string, ...string[]] = [
    'الرباط ',
    'Paris ',
    'في ',
    '2-0 ',
    'ال',
    'BBC: ',
    'مُؤتمر',
    '« ',
    'é',
  ]
  for (let act = 0; act < 150; act += 1) {
    if (dice() < 0.55) await typeByKeys(page, pick(words))
    else await page.keyboard.press(pick(acts))
    if (act % 25 !== 24) continue
    await untilSaved(page)
    expect(await shown(), `seed ${seed}, act ${act}`).toEqual(await filed())
  }
})

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function mulberry(seed: number): () => number {
  const state = { at: seed }
  return () => {
    state.at = (state.at + 0x6d2b79f5) | 0
    const once = Math.imul(state.at ^ (state.at >>> 15), 1 | state.at)
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32
  }
}

test('whatever the window draws meanwhile, a selection stays where the writer has just put it', async () => {
  await typeByKeys(page, 'كتب من Rabat أمس')
  await page.keyboard.press('End')
  const drawing = await page.evaluate(() => {
    const body = document.querySelector('.article-body')
    if (body) document.getSelection()?.selectAllChildren(body)
    // The window draws before the browser has told anybody of the selection.
    const xRay = document.querySelector<HTMLElement>('[aria-label="الأشعة"]')
    xRay?.click()
    return new Promise((done) => {
      queueMicrotask(() => {
        done(`${xRay?.ariaPressed ?? ''}: ${String(document.getSelection())}`)
      })
    })
  })
  expect(drawing).toBe('true: كتب من Rabat أمس')
  await page.keyboard.press('Delete')
  expect(await shown()).toEqual([''])
  await page.keyboard.press('F8')
  await page.locator('.x-ray-pane').waitFor({ state: 'hidden' })
})

test('a letter that is composed stands where it was begun, whatever the window draws meanwhile', async () => {
  await typeByKeys(page, 'le ministre a parlé hier')
  await page.keyboard.press('Home')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('x')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '´´´', selectionStart: 3, selectionEnd: 3 })
  const details = page.locator('[aria-label="بيانات المقال"]').first()
  const isShown = await details.getAttribute('aria-pressed')
  for (const next of [isShown === 'true' ? 'false' : 'true', isShown ?? '']) {
    await details.evaluate((button: HTMLElement) => {
      button.click()
    })
    await expect(details).toHaveAttribute('aria-pressed', next)
  }
  await session.send('Input.insertText', { text: 'é' })
  await expect.poll(shown).toEqual(['le mixénistre a parlé hier'])
})

test('a window that is closed with the last letter loses none', async () => {
  await typeByKeys(page, 'آخر حرف قبل الإغلاق')
  const closed = desk.app.waitForEvent('close')
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
  await closed
  const again = await launchDesk({ library: `${desk.userData}/library` })
  await again.page.locator('.article-row-main').first().click()
  await expect(bodyOf(again.page)).toHaveText('آخر حرف قبل الإغلاق')
  await again.close()
})
