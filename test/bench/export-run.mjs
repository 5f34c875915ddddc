// @ts-check
import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

/** Runs one command in this process and writes down how long it took and how much memory it held: at each tenth of its lines. */
const [cli = '', report = '', ...command] = process.argv.slice(2)
/** @type {{ runCommandLine: (given: readonly string[], version: string, environment: object, streams: object, surroundings: object) => Promise<number> }} */
const { runCommandLine } = await import(pathToFileURL(cli).href)
/** @type {number[]} */
const held = []
const note = () => {
  held.push(process.memoryUsage.rss())
  return Promise.resolve()
}
const [start, cpu] = [performance.now(), process.cpuUsage()]
const code = await runCommandLine(
  command,
  '0',
  {},
  { out: note, error: () => Promise.resolve() },
  { dictionaries: '' },
)
const seconds = (performance.now() - start) / 1_000
const { user, system } = process.cpuUsage(cpu)
const memory = Array.from(
  { length: 10 },
  (_, index) => held[Math.ceil(((index + 1) * held.length) / 10) - 1] ?? 0,
)
writeFileSync(report, JSON.stringify({ code, seconds, cpu: (user + system) / 1e6, memory }))
