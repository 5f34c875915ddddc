import { join } from 'node:path'
import type { Summary } from '../../renderer/article/article.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { extension, readArticleFile } from './article-file.ts'
import { attempt } from './file-problem.ts'
import type { DeskFiles, FolderEntry } from './files.ts'
import { summaryOf } from './inside.ts'

/** What is known of one `.midad` file without reading its pictures. */
export interface FoundFile {
  /** Where it is in its folder, with `/` whatever the system. */
  readonly place: string
  readonly modifiedAt: number
  readonly changedAt: number
  readonly size: number
  readonly inside: Outcome<{ readonly id: string; readonly summary: Summary }>
}

/** How many files are read at once: enough to keep a disk busy, few enough for every system's limit. */
const together = 8

/**
 * Every article file in a folder and in the folders directly inside it, in the order of their places. What has not
 * changed since `known` is not read again. Hidden files and folders are passed over.
 */
export async function scanFolder(
  files: DeskFiles,
  folder: string,
  known: ReadonlyMap<string, FoundFile>,
): Promise<Outcome<readonly FoundFile[]>> {
  const places = await placesIn(files, folder)
  if (!places.ok) return places
  const found: FoundFile[] = []
  for (let start = 0; start < places.value.length; start += together) {
    const batch = places.value.slice(start, start + together)
    const read = await Promise.all(batch.map((place) => findFile(files, folder, place, known.get(place))))
    found.push(...read.filter((file) => file !== null))
  }
  return done(found)
}

/** The folders directly inside a folder, hidden ones apart; none where it cannot be read. */
export async function foldersIn(files: DeskFiles, folder: string): Promise<readonly string[]> {
  const listed = await attempt(folder, async () => done(await files.list(folder)))
  const entries = listed.ok ? listed.value : []
  return entries
    .filter(({ name, kind }) => kind === 'folder' && !name.startsWith('.'))
    .map(({ name }) => name)
}

async function placesIn(files: DeskFiles, folder: string): Promise<Outcome<readonly string[]>> {
  const top = await attempt(folder, async () => done(await files.list(folder)))
  if (!top.ok) return top.problem.code === 'file-missing' ? failed('folder-missing', { file: folder }) : top
  const places = articlesAmong(top.value)
  for (const name of await foldersIn(files, folder)) {
    const inner = await attempt(name, async () => done(await files.list(join(folder, name))))
    if (inner.ok) places.push(...articlesAmong(inner.value).map((place) => `${name}/${place}`))
  }
  return done(places.sort())
}

const articlesAmong = (entries: readonly FolderEntry[]): string[] =>
  entries.filter(({ name, kind }) => kind === 'file' && isArticleName(name)).map(({ name }) => name)

const isArticleName = (name: string) => !name.startsWith('.') && name.toLowerCase().endsWith(extension)

/** Looks at one file; what is known of it is kept when it has not changed. Null when it is not there (any more). */
export async function findFile(
  files: DeskFiles,
  folder: string,
  place: string,
  known: FoundFile | undefined,
): Promise<FoundFile | null> {
  const path = join(folder, place)
  const facts = await attempt(path, async () => done(await files.facts(path)))
  if (!facts.ok || facts.value.kind !== 'file') return null
  const { modifiedAt, changedAt, size } = facts.value
  if (known && known.modifiedAt === modifiedAt && known.changedAt === changedAt && known.size === size)
    return known
  const read = await readArticleFile(files, { path })
  const summary = read.ok ? summaryOf(read.value.summary, read.value.article, place) : read
  if (!read.ok) return { place, modifiedAt, changedAt, size, inside: read }
  const inside = summary.ok ? done({ id: read.value.id, summary: summary.value }) : summary
  return { place, modifiedAt, changedAt, size, inside }
}
