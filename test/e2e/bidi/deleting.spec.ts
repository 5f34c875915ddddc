import { expect, type Page, test } from '@playwright/test'
import { loadSpecimen, openBody, putCaret } from '../../kit/caret-specimen.ts'
import type { DeskUnderTest } from '../../kit/launch-desk.ts'
import { bodyOf } from '../../kit/typing.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await openBody()
  page = desk.page
})

test.afterAll(async () => {
  await desk.close()
})

type Key = 'Backspace' | 'Delete' | 'Control+Backspace' | 'Control+Delete'

/** A line with the caret at `|`, a key, and the line after it. */
const acts: readonly (readonly [string, Key, string])[] = [
  ['قال |FIFA اليوم', 'Backspace', 'قال|FIFA اليوم'],
  ['قال |FIFA اليوم', 'Delete', 'قال |IFA اليوم'],
  ['قال FIFA| اليوم', 'Backspace', 'قال FIF| اليوم'],
  ['قال FIFA| اليوم', 'Delete', 'قال FIFA|اليوم'],
  ['قالFIFA|اليوم', 'Backspace', 'قالFIF|اليوم'],
  ['قالFIFA|اليوم', 'Delete', 'قالFIFA|ليوم'],
  ['قال|FIFA', 'Backspace', 'قا|FIFA'],
  ['في 2022| هنا', 'Backspace', 'في 202| هنا'],
  ['في |2022 هنا', 'Delete', 'في |022 هنا'],
  ['قال (FIFA|) أمس', 'Delete', 'قال (FIFA| أمس'],
  ['قال (|FIFA) أمس', 'Backspace', 'قال |FIFA) أمس'],
  ['أهلًا|', 'Backspace', 'أهلً|'],
  ['محم\u064e\u0651|د', 'Backspace', 'محم\u064e|د'],
  ['لا| FIFA', 'Backspace', 'ل| FIFA'],
  ['FIFA |لا', 'Delete', 'FIFA |ا'],
  ['فرح 😀| OK', 'Backspace', 'فرح | OK'],
  ['أسرة |👨‍👩‍👧 OK', 'Delete', 'أسرة | OK'],
  ['علم 🇲🇦| OK', 'Backspace', 'علم | OK'],
  ['موجة 👋🏽| OK', 'Backspace', 'موجة | OK'],
  ['قال FIFA| اليوم', 'Control+Backspace', 'قال | اليوم'],
  ['قال |FIFA اليوم', 'Control+Delete', 'قال | اليوم'],
  ['قال الوزير| FIFA', 'Control+Backspace', 'قال | FIFA'],
  ['FIFA |الوزير قال', 'Control+Delete', 'FIFA | قال'],
  ['The word عرب| is here', 'Control+Backspace', 'The word | is here'],
  ['The word |عرب is here', 'Control+Delete', 'The word | is here'],
  ['قالFIFA| اليوم', 'Control+Backspace', '| اليوم'],
  ['قال |مُحَمَّدٌ FIFA', 'Control+Delete', 'قال | FIFA'],
  ['قال مُحَمَّدٌ| FIFA', 'Control+Backspace', 'قال | FIFA'],
  ['في |2022 هنا', 'Control+Delete', 'في | هنا'],
  ['FIFA| قال', 'Control+Delete', 'FIFA|'],
  ['قال |FIFA', 'Control+Backspace', '|FIFA'],
  ['|قال FIFA', 'Backspace', '|قال FIFA'],
  ['قال FIFA|', 'Delete', 'قال FIFA|'],
  ['|FIFA قال', 'Backspace', '|FIFA قال'],
  ['FIFA قال|', 'Delete', 'FIFA قال|'],
]

/** The line with the caret that the page shows now. */
const shownLine = () =>
  page.evaluate(() => {
    const { focusNode, focusOffset = 0 } = document.getSelection() ?? {}
    const strings = Array.from(document.querySelectorAll('.article-body [data-slate-string]'))
    return strings
      .map((string) => {
        const { textContent } = string
        return focusNode && string.contains(focusNode)
          ? `${textContent.slice(0, focusOffset)}|${textContent.slice(focusOffset)}`
          : textContent
      })
      .join('')
  })

for (const [before, key, after] of acts)
  test(`${key} in ${before}`, async () => {
    await loadSpecimen(page, before.replace('|', ''))
    await putCaret(page, before.indexOf('|'))
    await page.keyboard.press(key)
    await expect.poll(shownLine).toBe(after)
  })

const marked = '<p>قال <b>FIFA</b> اليوم</p>'

test('Backspace behind a bold word takes its last letter, Delete the space behind it', async () => {
  await loadSpecimen(page, marked)
  await putCaret(page, 8)
  await page.keyboard.press('Backspace')
  await expect(bodyOf(page)).toHaveText('قال FIF اليوم')
  await page.keyboard.press('Delete')
  await expect(bodyOf(page)).toHaveText('قال FIFاليوم')
})
