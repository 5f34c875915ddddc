import { basename } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { packArticleFile, readWholeArticleFile } from '../library/article-file.ts'
import { revisionOf } from '../library/canonical-json.ts'
import type { DeskFiles } from '../library/files.ts'
import { checkArticle, readableCopy } from '../library/inside.ts'
import type { Library } from '../library/library.ts'
import { writeSafely } from '../library/write-safely.ts'
import { readHandedOver, withHandedOver } from './handed-over.ts'
import type { History } from './history.ts'

export interface Sending {
  readonly id: string
  /** Where the copy goes. Whoever chose it knows what it replaces; an article of this library is refused. */
  readonly path: string
  readonly withHistory: boolean
}

/** The most bytes of snapshots that go with a copy, the newest first. */
export const mostHistory = 8 * 2 ** 20

/**
 * Writes a copy of an article's file for another desk, under the article's own id. The version that is sent stays in the
 * history here: it is what both desks have in common when the copy comes back. Answers the copy's name.
 */
export async function sendArticle(
  library: Library,
  history: History,
  files: DeskFiles,
  { id, path, withHistory }: Sending,
): Promise<Outcome<string>> {
  const file = basename(path)
  if ((await library.idAt(path)) !== undefined) return failed('name-taken', { file })
  const own = await library.pathOf(id)
  const whole = own.ok ? await readWholeArticleFile(files, { path: own.value }) : own
  if (!whole.ok) return whole
  const { envelope, pictures, extras } = whole.value
  const checked = checkArticle(envelope.article, file)
  if (!checked.ok) return checked
  const { article, summary } = checked.value
  const kept = await history.keep(id, article, 'sent')
  const listed = kept.ok ? await history.list(id) : kept
  if (!listed.ok) return listed
  const snapshots = withHistory ? await history.newestFiles(id, mostHistory) : done([])
  if (!snapshots.ok) return snapshots
  const lineage = [
    revisionOf(envelope.article),
    ...listed.value.map(({ revision }) => revision),
    ...readHandedOver(extras).lineage,
  ]
  const bytes = await packArticleFile({
    id,
    savedAt: envelope.savedAt,
    summary,
    article,
    readable: readableCopy(article),
    pictures,
    extras: withHandedOver(extras, { snapshots: snapshots.value, lineage }),
  })
  const written = await writeSafely(files, path, bytes)
  return written.ok ? done(file) : written
}
