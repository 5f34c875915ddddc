import { basename } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { attempt } from './file-problem.ts'
import type { DeskFiles, OpenFile } from './files.ts'

/** The bytes of a file of at most `limit` bytes. Refuses folders, devices, and what is larger. */
export function readFile(files: DeskFiles, path: string, limit: number): Promise<Outcome<Uint8Array>> {
  return withFile(files, path, async (file, size) =>
    size > limit
      ? failed('file-too-large', { file: basename(path), limit })
      : done(await readAll(file, size)),
  )
}

/** Opens a regular file, lends it with its size, and closes it whatever happens. */
export function withFile<Value>(
  files: DeskFiles,
  path: string,
  use: (file: OpenFile, size: number) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return attempt(path, async () => {
    const { kind } = await files.facts(path)
    if (kind === 'folder') return failed('file-is-a-folder', { file: basename(path) })
    if (kind === 'other') return failed('unknown-kind', { file: basename(path) })
    const file = await files.open(path, 'read')
    try {
      return await use(file, await file.size())
    } finally {
      await file.close()
    }
  })
}

async function readAll(file: OpenFile, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  return bytes.subarray(0, await fill(file, bytes, 0))
}

/** Fills `into` from `position` on, however few bytes each read gives; answers how many there were. */
export async function fill(
  file: Pick<OpenFile, 'read'>,
  into: Uint8Array,
  position: number,
): Promise<number> {
  let filled = 0
  while (filled < into.length) {
    const count = await file.read(into.subarray(filled), position + filled)
    if (count === 0) break
    filled += count
  }
  return filled
}
