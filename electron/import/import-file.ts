import { basename, extname } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { importHtml } from '../../renderer/article/import/import-html.ts'
import type { ImportNote } from '../../renderer/article/import/import-note.ts'
import { importText } from '../../renderer/article/import/import-text.ts'
import { done, failed, type Outcome, type Problem, type ProblemCode } from '../../renderer/article/problem.ts'
import { readHandedOver } from '../history/handed-over.ts'
import type { History } from '../history/history.ts'
import { type Received, receiveArticle } from '../history/receive-article.ts'
import { extension } from '../library/article-file.ts'
import type { Library } from '../library/library.ts'
import type { ByteSource } from '../library/zip-read.ts'
import { type ImportShell, readers, readSource } from './read-source.ts'

/** What came of importing files: the articles that were made, and everything to be said of them. */
export interface ImportReport {
  readonly ids: readonly string[]
  readonly notes: readonly (ImportNote & { readonly file: string })[]
  readonly problems: readonly Problem[]
  /** Other versions of articles that are here already: nothing has become of them yet. */
  readonly received: readonly Received[]
}

/** The extensions of all files that can be imported, without the dot. */
export const importedExtensions: readonly string[] = [extension, ...Object.keys(readers)].map((ending) =>
  ending.slice(1),
)

export interface ImportedDocument {
  readonly article: Article
  /** The source's name without its extension. */
  readonly name: string
  readonly notes: readonly ImportNote[]
  readonly problems: readonly Problem[]
}

const refusals: Readonly<Record<'too-deep' | 'empty', ProblemCode>> = {
  'too-deep': 'nested-too-deep',
  empty: 'nothing-to-import',
}

/** Makes an article of any file but Midad's own. Every kind of file comes through here and through the core's one importer. */
export async function importDocument(
  shell: ImportShell,
  source: ByteSource,
): Promise<Outcome<ImportedDocument>> {
  const file = 'path' in source ? basename(source.path) : source.name
  const read = await readSource(shell, source)
  if (!read.ok) return read
  const name = basename(file, extname(file))
  const { problems } = read.value
  const options = { fallbackHeadline: name }
  const imported =
    'html' in read.value
      ? importHtml(read.value.html, { ...options, pictures: read.value.pictures })
      : importText(read.value.text, options)
  if (!imported.ok) return failed(refusals[imported.why], { file })
  return done({ article: imported.article, name, notes: imported.notes, problems })
}

/** Imports files into the library, one after another; one that fails does not stop the others. */
export async function importInto(
  library: Library,
  history: History,
  shell: ImportShell,
  sources: readonly ByteSource[],
): Promise<ImportReport> {
  const ids: string[] = []
  const notes: (ImportNote & { readonly file: string })[] = []
  const problems: Problem[] = []
  const received: Received[] = []
  for (const source of sources) {
    const file = 'path' in source ? basename(source.path) : source.name
    const isOurs = extname(file).toLowerCase() === extension
    const read = isOurs ? null : await importDocument(shell, source)
    if (read?.ok) {
      notes.push(...read.value.notes.map((note) => ({ ...note, file })))
      problems.push(...read.value.problems)
    }
    const made =
      read === null
        ? await bringIn(library, history, source)
        : read.ok
          ? await library.create(read.value.article, read.value.name)
          : read
    if (made.ok) ids.push(made.value.id)
    else problems.push(made.problem)
    if (made.ok && 'received' in made.value) received.push(made.value.received)
  }
  return { ids, notes, problems, received }
}

/** An article file with the history that it brings; one of an article that is here is to be compared with it. */
async function bringIn(
  library: Library,
  history: History,
  source: ByteSource,
): Promise<Outcome<{ readonly id: string } | { readonly id: string; readonly received: Received }>> {
  const brought = await library.bringIn(source)
  if (!brought.ok) return brought
  const { id, other, extras } = brought.value
  if (other) {
    const received = await receiveArticle(history, id, other)
    return received.ok ? done({ id, received: received.value }) : received
  }
  // Its failure is told by itself; the article is here.
  await history.adopt(id, readHandedOver(extras).snapshots)
  return done({ id })
}
