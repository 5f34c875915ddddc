import { basename, dirname, join } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { type ExportFile, exportArticle } from '../../renderer/article/export/export-article.ts'
import { emptyNewsroom, type Newsroom, profilesOf } from '../../renderer/article/newsroom/newsroom.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { attempt } from '../library/file-problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { readFile } from '../library/read-file.ts'
import { writeSafely } from '../library/write-safely.ts'

export interface WrittenFile {
  readonly path: string
  /** `same`: it stood there already, byte for byte. `replaced`: another version did. */
  readonly was: 'absent' | 'same' | 'replaced'
}

export interface ExportReport {
  readonly folder: string
  /** The HTML first. */
  readonly files: readonly WrittenFile[]
}

/** What an export needs beside the article; the window and the command line give the same. */
export interface ExportShell {
  readonly files: DeskFiles
  pictureOf(name: string): Promise<Outcome<Uint8Array>>
  /** Whose site it is for, and whose profiles there are; Midad’s own when left out. */
  readonly newsroom?: Newsroom
  /** What the same command wrote for other articles: an export never takes the place of another one's. */
  readonly others?: ReadonlySet<string>
}

/** Writes what a profile makes of an article into a folder, each file in one step, pictures before the page that shows them. */
export async function writeExport(
  shell: ExportShell,
  article: Article,
  profileName: string,
  folder: string,
): Promise<Outcome<ExportReport>> {
  const { newsroom = emptyNewsroom } = shell
  const profile = profilesOf(newsroom).find(({ name }) => name === profileName)
  if (!profile) return failed('unknown-profile', { detail: profileName })
  const gathered = await gather(shell, exportArticle(article, profile, newsroom.site), folder)
  if (!gathered.ok) return gathered
  const written: WrittenFile[] = []
  for (const { path, bytes } of gathered.value.toReversed()) {
    const file = await writeFile(shell, path, bytes)
    if (!file.ok) return file
    written.unshift(file.value)
  }
  return done({ folder, files: written })
}

interface ReadyFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Everything is at hand before the first file is written. */
async function gather(
  shell: ExportShell,
  files: readonly ExportFile[],
  folder: string,
): Promise<Outcome<readonly ReadyFile[]>> {
  const ready: ReadyFile[] = []
  for (const file of files) {
    if (!isSafe(file.path)) return failed('path-refused', { file: file.path })
    const bytes =
      'content' in file ? done(new TextEncoder().encode(file.content)) : await shell.pictureOf(file.picture)
    if (!bytes.ok) return bytes
    ready.push({ path: join(folder, ...file.path.split('/')), bytes: bytes.value })
  }
  return done(ready)
}

/** Paths of an export stay in its folder. */
const isSafe = (path: string) =>
  path.split('/').every((part) => /^[^\\:\0]+$/.test(part) && !/^\.+$/.test(part))

async function writeFile(
  { files, others }: ExportShell,
  path: string,
  bytes: Uint8Array,
): Promise<Outcome<WrittenFile>> {
  const before = await readFile(files, path, bytes.length)
  if (before.ok && Buffer.compare(before.value, bytes) === 0) return done({ path, was: 'same' })
  const stood = before.ok || before.problem.code === 'file-too-large'
  if (!before.ok && !stood && before.problem.code !== 'file-missing') return before
  if (others?.has(path)) return failed('name-taken', { file: basename(path) })
  const folder = dirname(path)
  const made = await attempt(folder, async () => done(await files.makeFolder(folder)))
  const written = made.ok ? await writeSafely(files, path, bytes) : made
  return written.ok ? done({ path, was: stood ? 'replaced' : 'absent' }) : written
}
