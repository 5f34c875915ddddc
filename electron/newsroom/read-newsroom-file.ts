import { basename, extname } from 'node:path'
import { knownFormats, readNewsroom } from '../../renderer/article/newsroom/newsroom.ts'
import { readProfileFile } from '../../renderer/article/newsroom/read-profile.ts'
import { type Brought, kitParts } from '../../renderer/article/newsroom/take-in.ts'
import { unknownFields } from '../../renderer/article/newsroom/unknown-fields.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { isRecord, type ReadProblem } from '../../renderer/article/read-properties.ts'
import { decodeText } from '../import/decode-text.ts'
import type { DeskFiles } from '../library/files.ts'
import { readFile } from '../library/read-file.ts'

/** What a file brings to a newsroom, or everything that is wrong with it; `file` is its name. */
export type NewsroomFile =
  | (Brought & { readonly file: string })
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly ReadProblem[] }

const largest = 16 * 2 ** 20

/** Reads a file that people hand over: a newsroom’s `.json`, or one profile’s `.html`. A newer format is a failure of its own. */
export async function readNewsroomFile(files: DeskFiles, path: string): Promise<Outcome<NewsroomFile>> {
  const file = basename(path)
  const bytes = await readFile(files, path, largest)
  const text = bytes.ok ? decodeText(bytes.value, file) : bytes
  if (!text.ok) return text
  const isPage = /^\.html?$/i.test(extname(file))
  return isPage ? done(profileIn(text.value, file)) : newsroomIn(text.value, file)
}

function profileIn(text: string, file: string): NewsroomFile {
  const problems: ReadProblem[] = []
  const profile = readProfileFile(text, 'profile', problems)
  return problems.length > 0 ? { kind: 'refused', file, problems } : { kind: 'profile', file, profile }
}

function newsroomIn(text: string, file: string): Outcome<NewsroomFile> {
  const json = parseJson(text)
  if (!json.ok) return done({ kind: 'refused', file, problems: [json.problem] })
  const read = readNewsroom(json.raw)
  if (!read.ok && read.newer) return failed('newsroom-newer', { file })
  const isOfKnownFormat = isRecord(json.raw) && knownFormats.includes(json.raw['format'])
  const problems = [...(read.ok ? [] : read.problems), ...(isOfKnownFormat ? unknownFields(json.raw) : [])]
  return done(
    read.ok && problems.length === 0
      ? { kind: 'newsroom', file, newsroom: read.newsroom, without: partsLeftOut(json.raw) }
      : { kind: 'refused', file, problems },
  )
}

const partsLeftOut = (raw: unknown) => kitParts.filter((part) => !isRecord(raw) || raw[part] === undefined)

export type JsonRead =
  | { readonly ok: true; readonly raw: unknown }
  | { readonly ok: false; readonly problem: ReadProblem }

/** JSON, or where it breaks off: `12:5` is the fifth character of the twelfth line. The engine quotes some places instead of counting them. */
export function parseJson(text: string): JsonRead {
  try {
    return { ok: true, raw: JSON.parse(text) }
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
    return { ok: false, problem: { ...whereJsonEnds(text, fault.message), expected: 'JSON' } }
  }
}

function whereJsonEnds(text: string, message: string): { readonly at: string; readonly found: string } {
  const [told = '', counted] = / at position (\d+).*$/.exec(message) ?? []
  const position = counted ?? (/end of JSON/.test(message) ? text.length : undefined)
  return {
    at: position === undefined ? '' : placeIn(text, Number(position)),
    found: message.replace(told, ''),
  }
}

function placeIn(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n')
  return `${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`
}
