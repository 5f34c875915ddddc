import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { randomFrom } from '../kit/random.ts'
import { bodyOf, openBlankPage } from '../kit/typing.ts'

/** `npm run kill:app -- --times 100 --seed 7` sets these. */
const asked = process.env['MIDAD_KILLS']
const times = Number(asked ?? 1)
const seed = Number(process.env['MIDAD_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
/** What a crash may cost, in milliseconds of typing; among other tests the machine itself stands still now and then. */
const most = asked === undefined ? 5_000 : 1_000

/** The article after each key, and when the page had taken it. */
interface State {
  readonly text: string
  readonly at: number
}

test(`${String(times)} kills of the app at random moments of typing lose no article, and at most ${String(most)} ms of typing`, async () => {
  test.setTimeout(60_000 + times * 30_000)
  process.stdout.write(`seed ${String(seed)}\n`)
  const random = randomFrom(seed)
  let desk = await launchDesk()
  const { userData } = desk
  await openBlankPage(desk.page)
  let text = ''
  const costs: number[] = []
  for (let kill = 1; kill <= times; kill += 1) {
    const states: State[] = [{ text, at: 0 }]
    const typing = typeOn(desk.page, states, random)
    await wait(200 + random() * 6_000)
    const killedAt = performance.now()
    await Promise.all([desk.kill(), typing])
    desk = await launchDesk({ userData })
    text = await shownIn(desk)
    const found = states.findLastIndex((state) => state.text === text)
    expect(found, `kill ${String(kill)}: the page shows a text that was written: “${text}”`).not.toBe(-1)
    const firstLost = states[found + 1]
    const lost = states.length - 1 - found
    const cost = firstLost ? Math.max(0, killedAt - firstLost.at) : 0
    costs.push(cost)
    const line = `kill ${String(kill)}: ${String(states.length - 1)} keys, ${String(lost)} lost, ${cost.toFixed(0)} ms of typing`
    process.stdout.write(`${line}\n`)
    expect(cost, line).toBeLessThanOrEqual(most)
    const files = await readdir(path.join(userData, 'library'))
    expect(
      files.filter((name) => !/^\.midad-(bin|open)/.test(name)),
      line,
    ).toHaveLength(1)
  }
  const worst = Math.max(...costs)
  process.stdout.write(
    `${String(times)} kills, seed ${String(seed)}: 0 articles lost, at most ${worst.toFixed(0)} ms of typing\n`,
  )
  await desk.close()
})

/** Types at the end of the body until the app is gone: words, lines, corrections, and now and then a rest. */
async function typeOn(page: Page, states: State[], random: () => number): Promise<void> {
  try {
    await bodyOf(page).click()
    await page.keyboard.press('Control+End')
    for (;;) {
      const { text } = states.at(-1) ?? { text: '' }
      const key = nextKey(text, random())
      await (key.length === 1 ? page.keyboard.type(key) : page.keyboard.press(key))
      states.push({ text: after(text, key), at: performance.now() })
      await wait(random() < 0.01 ? 1_400 + random() * 600 : 20 + random() * 100)
    }
  } catch (fault) {
    if (!(fault instanceof Error) || !/closed|crashed/i.test(fault.message)) throw fault
  }
}

const letters = Array.from('ابتثجحخدرزسشصطعغفقكلمنهويRabat2026    ')

function nextKey(text: string, chance: number): string {
  if (chance < 0.03 && !text.endsWith('\n')) return 'Enter'
  if (chance < 0.08 && /[^\n]$/.test(text)) return 'Backspace'
  return letters[Math.floor(chance * 9_973) % letters.length] ?? 'م'
}

function after(text: string, key: string): string {
  if (key === 'Enter') return `${text}\n`
  return key === 'Backspace' ? text.slice(0, -1) : text + key
}

async function shownIn({ page }: DeskUnderTest): Promise<string> {
  await bodyOf(page).waitFor()
  const blocks = await bodyOf(page).evaluate((body) =>
    Array.from(body.children, ({ textContent }) => textContent.replaceAll('\uFEFF', '')),
  )
  return blocks.join('\n')
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
