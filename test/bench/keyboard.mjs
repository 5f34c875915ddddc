// @ts-check
import { setTimeout as wait } from 'node:timers/promises'
import { dice, keyOfLetter } from './text.mjs'

/** @import { CDPSession } from '@playwright/test' */
/** @import { Window } from './window.mjs' */

/**
 * Types a text by real key events, 50 to 80 milliseconds apart; a key waits until the one before has been answered.
 * @param {CDPSession} session
 * @param {string} text
 */
export async function type(session, text) {
  const next = dice(11)
  for (const letter of text) {
    const rest = wait(50 + next() * 30)
    const key = { key: letter, code: keyOfLetter.get(letter) ?? '' }
    await session.send('Input.dispatchKeyEvent', {
      ...key,
      type: 'keyDown',
      text: letter,
      unmodifiedText: letter,
    })
    await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' })
    await rest
  }
}

/** Puts the caret where the probe says, by a real click. @param {Window} window */
export async function clickToWrite({ page, session }) {
  const place = await page.evaluate(() => probe.placeToWrite())
  const click = { ...place, button: /** @type {const} */ ('left'), clickCount: 1 }
  await session.send('Input.dispatchMouseEvent', { ...click, type: 'mousePressed' })
  await session.send('Input.dispatchMouseEvent', { ...click, type: 'mouseReleased' })
  await page.waitForFunction(() => probe.caretIsThere())
}
