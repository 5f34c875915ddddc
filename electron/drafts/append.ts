import { basename } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { attempt } from '../library/file-problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { writeAll } from '../library/write-safely.ts'

/** Writes bytes into a file from a position on, which is its end or where an earlier try broke off; they are on disk when it answers. */
export function appendTo(
  files: DeskFiles,
  path: string,
  bytes: Uint8Array,
  position: number,
): Promise<Outcome<null>> {
  return attempt(path, async () => {
    const file = await files.open(path, 'append')
    try {
      if (!(await writeAll(file, bytes, position))) return failed('no-space', { file: basename(path) })
      await file.sync()
      return done(null)
    } finally {
      await file.close()
    }
  })
}
