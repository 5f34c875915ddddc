import { createHash, randomBytes } from 'node:crypto'
import { hostname } from 'node:os'

/** Who wrote a temporary file (a short hash of the computer's name, a process id), and for which file in the same folder. */
export interface TemporaryName {
  readonly computer: string
  readonly process: number
  readonly target: string
}

const pattern = /^\.midad-tmp~([0-9a-f]{6})~(\d{1,10})~[0-9a-f]{8}~(.+)$/s

export const thisComputer = createHash('sha256').update(hostname()).digest('hex').slice(0, 6)

/** A name that no other file has, hidden, which tells a later start what it was for. */
export function temporaryName(target: string): string {
  return `.midad-tmp~${thisComputer}~${String(process.pid)}~${randomBytes(4).toString('hex')}~${target}`
}

/** Reads such a name again; null for every other file. */
export function readTemporaryName(name: string): TemporaryName | null {
  const [, computer, writer, target] = pattern.exec(name) ?? []
  return computer !== undefined && writer !== undefined && target !== undefined
    ? { computer, process: Number(writer), target }
    : null
}

/** Whether a process of this computer runs. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (fault) {
    // EPERM: it runs, as another user.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
