// @ts-check
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { between, spent } from './cpu.mjs'
import { clickToWrite, type } from './keyboard.mjs'
import { typingOf } from './text.mjs'

/** @import { Wish } from './options.mjs' */
/** @import { Stage } from './prepare.mjs' */
/** @import { Target } from './targets.mjs' */

/** Long enough for whatever a target does once the writer rests: Midad saves, and counts the saved article in its library. */
const rest = 3_000

/**
 * One story opened and written in; times in milliseconds.
 * @typedef {object} TypingCell
 * @property {number} [open]
 * @property {number} [cpuToOpen]
 * @property {readonly number[]} [keyToPaint]
 * @property {number} [cpuPerKey]
 * @property {number} [scriptPerKey]
 * @property {number} [layoutPerKey]
 * @property {number} [allCpuPerKey] of all processes
 * @property {number} [cpuOfRest] after the last key
 * @property {string} [fault] why the other numbers are not to be used
 */

/**
 * @param {Target} target
 * @param {Stage} stage
 * @param {number} size
 * @param {Wish} wish
 * @returns {Promise<TypingCell>}
 */
export async function measureTyping(target, stage, size, { keys, warmUp }) {
  const place = path.join(stage.place, 'cell')
  const story = stage.story(size)
  const window = await target.start(stage, place)
  try {
    const { page, session } = window
    await wait(1_500)
    const closed = await spent(window)
    const open = await target.open(page, story)
    const opened = await spent(window)
    expectSame(await target.paragraphs(page, story), story.paragraphs)

    await clickToWrite(window)
    const text = typingOf(warmUp + keys)
    await type(session, text.slice(0, warmUp))
    await wait(500)
    await page.evaluate(() => probe.watchKeys())
    const before = await spent(window)
    await type(session, text.slice(warmUp))
    const after = await spent(window)
    await wait(rest)
    const rested = await spent(window)
    const keyToPaint = await page.evaluate(() => probe.keyTimes())
    const held = await target.paragraphs(page, story)
    if (!held.some((paragraph) => paragraph.includes(text)))
      throw new Error('what was typed is not in the story')
    expectSame(
      held.map((paragraph) => paragraph.replace(text, '')),
      story.paragraphs,
    )
    if (keyToPaint.length !== keys)
      throw new Error(`${keyToPaint.length} of ${keys} keys were seen on the page`)

    const burst = between(before, after)
    return {
      open,
      cpuToOpen: between(closed, opened).main,
      keyToPaint,
      cpuPerKey: burst.main / keys,
      scriptPerKey: burst.script / keys,
      layoutPerKey: burst.layout / keys,
      allCpuPerKey: burst.all / keys,
      cpuOfRest: between(after, rested).main,
    }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  } finally {
    await window.close()
    await rm(place, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Throws where a paragraph is not what it should be. @param {readonly string[]} found @param {readonly string[]} wanted */
function expectSame(found, wanted) {
  const at = Array.from({ length: Math.max(found.length, wanted.length) }).findIndex(
    (_, index) => found[index] !== wanted[index],
  )
  if (at !== -1) throw new Error(`paragraph ${at + 1} is “${found[at]}” and not “${wanted[at]}”`)
}
