import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

export interface CommandRun {
  readonly status: number | null
  readonly out: string
  readonly error: string
}

/** Runs the command line as a person in a checkout does. */
export function midad(...words: readonly string[]): CommandRun {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'midad', '--', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { status, out: stdout, error: stderr }
}
