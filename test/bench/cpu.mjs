// @ts-check

/** @import { Window } from './window.mjs' */

/**
 * Processor time since the window opened, in milliseconds: of the page's main thread, of its scripts and of its style and
 * layout, and of all processes together.
 * @typedef {{ main: number, script: number, layout: number, all: number }} Spent
 */

/** @param {Window} window @returns {Promise<Spent>} */
export async function spent({ session, electron }) {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? NaN
  const { processInfo } = await electron.send('SystemInfo.getProcessInfo')
  return {
    main: seconds('TaskDuration') * 1000,
    script: seconds('ScriptDuration') * 1000,
    layout: (seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1000,
    all: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000,
  }
}

/** What was spent between two looks. @param {Spent} before @param {Spent} after @returns {Spent} */
export function between(before, after) {
  return {
    main: after.main - before.main,
    script: after.script - before.script,
    layout: after.layout - before.layout,
    all: after.all - before.all,
  }
}
