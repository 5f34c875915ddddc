// @ts-check
import { availableParallelism, cpus, loadavg } from 'node:os'

/** @import { Runtime } from '../../build/electron-runtime.mjs' */

/** One line on what the numbers were measured with. @param {Runtime} runtime */
export function machineSays({ version }) {
  const [load = 0] = loadavg()
  const processor = cpus()[0]?.model ?? 'an unknown processor'
  return `Electron ${version}, ${processor}, ${availableParallelism()} cores, load ${load.toFixed(1)} at the end`
}
