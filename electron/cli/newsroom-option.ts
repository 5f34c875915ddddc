import { emptyNewsroom, type Newsroom } from '../../renderer/article/newsroom/newsroom.ts'
import { takeIn } from '../../renderer/article/newsroom/take-in.ts'
import { failed } from '../../renderer/article/problem.ts'
import type { ReadProblem } from '../../renderer/article/read-properties.ts'
import type { DeskFiles } from '../library/files.ts'
import { readNewsroomFile } from '../newsroom/read-newsroom-file.ts'
import { type CommandResult, problemResult } from './result.ts'

/** A newsroom’s file that is not taken: as a result for programs, and what is wrong in it, where it could be read at all. */
export interface RefusedNewsroom {
  readonly ok: false
  readonly result: CommandResult
  readonly wrong: readonly ReadProblem[]
}

/**
 * The newsroom of a command: the one in the file that was named, the empty one with the profile that it holds, or the empty
 * one. What the desk of this computer keeps is no part of it.
 */
export async function newsroomFrom(
  files: DeskFiles,
  path: string | undefined,
): Promise<{ readonly ok: true; readonly value: Newsroom } | RefusedNewsroom> {
  if (path === undefined) return { ok: true, value: emptyNewsroom }
  const read = await readNewsroomFile(files, path)
  if (!read.ok) return { ok: false, result: problemResult(path, read.problem), wrong: [] }
  if (read.value.kind !== 'refused') return { ok: true, value: takeIn(emptyNewsroom, read.value) }
  const { file, problems } = read.value
  const listed = problems.map(({ at, found, expected }) =>
    failed('newsroom-refused', { file, detail: `${at}: ${found}, ${expected}` }),
  )
  const result = { input: path, outputs: [], findings: [], problems: listed.map(({ problem }) => problem) }
  return { ok: false, result, wrong: problems }
}
