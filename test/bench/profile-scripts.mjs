// @ts-check

/** @import { CDPSession } from '@playwright/test' */

/**
 * Time of scripts while something is done, by function, in microseconds: in the function itself, and with all that it calls.
 * @param {CDPSession} session
 * @param {() => Promise<void>} act
 */
export async function scriptsOf(session, act) {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 200 })
  await session.send('Profiler.start')
  await act()
  const { profile } = await session.send('Profiler.stop')

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const callers = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  )
  /** @type {Map<string, number>} */
  const own = new Map()
  /** @type {Map<string, number>} */
  const whole = new Map()
  profile.samples?.forEach((id, index) => {
    const stack = stackOf(id, nodes, callers)
    const [name = ''] = stack
    if (['(idle)', '(program)', '(root)'].some((each) => name.startsWith(each))) return
    const time = profile.timeDeltas?.[index] ?? 0
    own.set(name, (own.get(name) ?? 0) + time)
    for (const each of new Set(stack)) whole.set(each, (whole.get(each) ?? 0) + time)
  })
  return { own, whole }
}

/**
 * The names of a function and of its callers, from the inside outwards.
 * @param {number} id
 * @param {ReadonlyMap<number, { callFrame: { functionName: string, lineNumber: number } }>} nodes
 * @param {ReadonlyMap<number, number>} callers
 * @returns {readonly string[]}
 */
function stackOf(id, nodes, callers) {
  const frame = nodes.get(id)?.callFrame
  if (!frame) return []
  const name = `${frame.functionName || '(arrow)'}:${frame.lineNumber + 1}`
  const caller = callers.get(id)
  return caller === undefined ? [name] : [name, ...stackOf(caller, nodes, callers)]
}
