import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import { idPattern } from './envelope.ts'
import type { DeskFiles } from './files.ts'
import { isSummary } from './inside.ts'
import { readFile } from './read-file.ts'
import type { FoundFile } from './scan.ts'
import { clearTemporaries } from './sweep.ts'
import { makeFolder, writeSafely } from './write-safely.ts'

/** What the last look at a folder found, so that the next start reads only the files that have changed. */
export interface Remembered {
  recall(): Promise<readonly FoundFile[]>
  keep(found: Iterable<FoundFile>): Promise<Outcome<null>>
}

const largest = 256 * 2 ** 20
/** Raised when the lines below change their meaning; what an older Midad remembers is forgotten. */
const version = 1

/** Keeps it in a folder of the app's data. Losing it costs time and nothing else, so whatever is wrong with it is forgotten. */
export function rememberedIn(files: DeskFiles, data: string, library: string): Remembered {
  const name = createHash('sha256').update(library).digest('hex').slice(0, 16)
  const path = join(data, `${name}.json`)
  return {
    recall: async () => {
      await clearTemporaries(files, data, Date.now())
      const read = await readFile(files, path, largest)
      return read.ok ? linesIn(Buffer.from(read.value).toString()).flatMap(foundFrom) : []
    },
    keep: async (found) => {
      const lines = [...found].flatMap(lineOf).map((line) => JSON.stringify(line))
      const bytes = Buffer.from(`[${[version, ...lines].join(',\n')}]\n`)
      const made = await makeFolder(files, data)
      return made.ok ? writeSafely(files, path, bytes) : made
    },
  }
}

/** A file that could not be read is looked at again at every start. */
function lineOf({ place, modifiedAt, changedAt, size, inside }: FoundFile): readonly unknown[] {
  return inside.ok ? [[place, modifiedAt, changedAt, size, inside.value.id, inside.value.summary]] : []
}

function linesIn(text: string): readonly unknown[] {
  try {
    const raw: unknown = JSON.parse(text)
    return Array.isArray(raw) && raw[0] === version ? raw.slice(1) : []
  } catch (fault) {
    if (fault instanceof SyntaxError) return []
    throw fault
  }
}

function foundFrom(line: unknown): readonly FoundFile[] {
  if (!Array.isArray(line)) return []
  const parts: readonly unknown[] = line
  const [place, modifiedAt, changedAt, size, id, summary] = parts
  const isKnown =
    typeof place === 'string' && typeof id === 'string' && idPattern.test(id) && isSummary(summary)
  if (!isKnown || typeof modifiedAt !== 'number' || typeof changedAt !== 'number' || typeof size !== 'number')
    return []
  return [{ place, modifiedAt, changedAt, size, inside: done({ id, summary }) }]
}
