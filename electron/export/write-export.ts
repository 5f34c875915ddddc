import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { printedProfile } from '../../renderer/article/export/printed-profile.ts'
import { emptyNewsroom, type Newsroom, profilesOf } from '../../renderer/article/newsroom/newsroom.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { attempt } from '../library/file-problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { readFile } from '../library/read-file.ts'
import { writeSafely } from '../library/write-safely.ts'
import type { Press } from '../press/press.ts'
import type { Destination } from './destination.ts'
import { gatherExport, type PictureDesk, type ReadyFile } from './gather.ts'
import { packs } from './pack.ts'

export interface WrittenFile {
  readonly path: string
  /** `same`: it stood there already, byte for byte. `replaced`: another version did. */
  readonly was: 'absent' | 'same' | 'replaced'
  readonly size: number
  readonly sha256: string
}

export interface ExportReport {
  readonly folder: string
  /** The HTML first. */
  readonly files: readonly WrittenFile[]
}

/** What an export needs beside the article; the window and the command line give the same. */
export interface ExportShell extends PictureDesk {
  readonly files: DeskFiles
  /** Whose website and profiles these are; none of its own when left out. */
  readonly newsroom?: Newsroom
  /** What the same command wrote for other articles: an export never takes the place of another one's. */
  readonly others?: ReadonlySet<string>
  /** Lays pages out for `pdf`. */
  readonly press?: Press
}

export interface ExportShape {
  readonly destination?: Destination
  /** What an archive or a PDF is called, without its ending; the story’s slug when left out. */
  readonly name?: string | undefined
  /** Makes one more file for an archive, of those that it holds. */
  inside?(files: readonly ReadyFile[]): ReadyFile
}

/** Writes what a profile makes of an article into a folder, each file in one step, pictures before the page that shows them. */
export async function writeExport(
  shell: ExportShell,
  article: Article,
  profileName: string,
  folder: string,
  shape: ExportShape = {},
): Promise<Outcome<ExportReport>> {
  const gathered = await filesOf(shell, article, profileName, shape.destination === 'pdf')
  return gathered.ok ? writeFiles(shell, gathered.value, folder, shape) : gathered
}

/** Writes gathered files into a folder, as they are or as one that holds them all. */
export async function writeFiles(
  shell: ExportShell,
  gathered: readonly ReadyFile[],
  folder: string,
  { destination = 'folder', name, inside }: ExportShape = {},
): Promise<Outcome<ExportReport>> {
  const more = destination === 'zip' && inside ? [inside(gathered)] : []
  const packed = await packs[destination]([...gathered, ...more], { press: shell.press, name })
  if (!packed.ok) return packed
  const judged: JudgedFile[] = []
  for (const file of packed.value) {
    const path = join(folder, ...file.path.split('/'))
    const was = await standingOf(shell, path, file.bytes)
    if (!was.ok) return was
    judged.push({ path, bytes: file.bytes, was: was.value })
  }
  const written = await writeAll(shell.files, judged.toReversed())
  return written.ok
    ? done({ folder, files: judged.map(({ bytes, ...file }) => ({ ...file, ...factsOf(bytes) })) })
    : written
}

/** What tells a file from another of its name. */
export const factsOf = (bytes: Uint8Array): { readonly size: number; readonly sha256: string } => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

interface JudgedFile extends Omit<WrittenFile, 'size' | 'sha256'> {
  readonly bytes: Uint8Array
}

/** The files of an export in memory, as a profile of the newsroom makes them; for paper, as a whole page does. */
export function filesOf(
  { newsroom = emptyNewsroom, pictureOf, encoder }: PictureDesk & Pick<ExportShell, 'newsroom'>,
  article: Article,
  profileName: string,
  printed: boolean,
): Promise<Outcome<readonly ReadyFile[]>> {
  const profile = profilesOf(newsroom).find(({ name }) => name === profileName)
  if (!profile) return Promise.resolve(failed('unknown-profile', { detail: profileName }))
  return gatherExport(article, printed ? printedProfile(profile) : profile, newsroom.site, {
    pictureOf,
    encoder,
  })
}

async function standingOf(
  { files, others }: ExportShell,
  path: string,
  bytes: Uint8Array,
): Promise<Outcome<WrittenFile['was']>> {
  const before = await readFile(files, path, bytes.length)
  if (before.ok && Buffer.compare(before.value, bytes) === 0) return done('same')
  const stood = before.ok || before.problem.code === 'file-too-large'
  if (!before.ok && !stood && before.problem.code !== 'file-missing') return before
  if (others?.has(path)) return failed('name-taken', { file: basename(path) })
  return done(stood ? 'replaced' : 'absent')
}

/** Where one cannot be written, those that this export added go again. */
async function writeAll(files: DeskFiles, judged: readonly JudgedFile[]): Promise<Outcome<null>> {
  const added: string[] = []
  for (const { path, bytes, was } of judged) {
    if (was === 'same') continue
    // Before it is written: a fault may come when it stands there already.
    if (was === 'absent') added.push(path)
    const folder = dirname(path)
    const made = await attempt(folder, async () => done(await files.makeFolder(folder)))
    const written = made.ok ? await writeSafely(files, path, bytes) : made
    if (!written.ok) {
      for (const each of added) await attempt(each, async () => done(await files.remove(each)))
      return written
    }
  }
  return done(null)
}
