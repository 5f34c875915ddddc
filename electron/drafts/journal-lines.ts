import { createHash } from 'node:crypto'

/** A line of a journal: the checksum of a value's JSON, a space, the JSON. */
export function lineOf(value: unknown): string {
  const json = JSON.stringify(value)
  return `${checksum(json)} ${json}\n`
}

export interface Lines {
  readonly values: readonly unknown[]
  /** How many bytes hold them; what stands behind is garbled or was never finished. */
  readonly size: number
  /** Whether whole lines stand behind them that cannot be used; a last one without its end was only never finished. */
  readonly isCut: boolean
}

/** Every value from the start up to the first line that is not what was written. */
export function linesIn(bytes: Uint8Array): Lines {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const values: unknown[] = []
  let size = 0
  for (;;) {
    const end = buffer.indexOf(newLine, size)
    const value = end === -1 ? undefined : valueIn(buffer.toString('utf8', size, end))
    if (value === undefined) return { values, size, isCut: end !== -1 }
    values.push(value)
    size = end + 1
  }
}

function valueIn(line: string): unknown {
  const json = line.slice(checksumLength + 1)
  return line === `${checksum(json)} ${json}` ? JSON.parse(json) : undefined
}

const newLine = 10
const checksumLength = 16
const checksum = (json: string) => createHash('sha256').update(json).digest('hex').slice(0, checksumLength)
