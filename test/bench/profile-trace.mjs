// @ts-check

/** @import { CDPSession } from '@playwright/test' */

/**
 * A finished event of a thread; times in microseconds, `tdur` of the processor.
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur: number, tdur?: number, args?: { name?: string } }} TraceEvent
 */

/** Processor time of the page's main thread by kind of work while something is done, in microseconds. @param {CDPSession} session @param {() => Promise<void>} act */
export async function eventsOf(session, act) {
  /** @type {TraceEvent[]} */
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol does not say what it sends here; its own tools read it as this.
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value)))
  })
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  const includedCategories = ['devtools.timeline', 'toplevel', 'blink', 'cc', '__metadata']
  await session.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' })
  await act()
  await session.send('Tracing.end')
  await complete
  return selfTimes(ofMainThread(events))
}

/** The page's own thread is the one with the most input. @param {readonly TraceEvent[]} events */
function ofMainThread(events) {
  /** @param {TraceEvent} event */
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`
  const mains = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf))
  const inputs = events.filter((event) => event.name === 'EventDispatch' && mains.has(threadOf(event)))
  /** @param {string} thread */
  const inputsOf = (thread) => inputs.filter((event) => threadOf(event) === thread).length
  const [main] = [...mains].toSorted((one, other) => inputsOf(other) - inputsOf(one))
  return events.filter((event) => event.ph === 'X' && threadOf(event) === main)
}

/** @param {readonly TraceEvent[]} events */
function selfTimes(events) {
  /** @type {Map<string, number>} */
  const times = new Map()
  /** @type {TraceEvent[]} */
  const open = []
  const add = (/** @type {string} */ name, /** @type {number} */ time) =>
    times.set(name, (times.get(name) ?? 0) + time)
  for (const event of events.toSorted((one, other) => one.ts - other.ts || other.dur - one.dur)) {
    while (open.length > 0 && endOf(open.at(-1)) <= event.ts) open.pop()
    const time = event.tdur ?? event.dur
    const holder = open.at(-1)
    if (holder) add(holder.name, -time)
    add(event.name, time)
    open.push(event)
  }
  return times
}

/** @param {TraceEvent | undefined} event */
const endOf = (event) => (event ? event.ts + event.dur : Infinity)
