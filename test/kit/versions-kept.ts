import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { replayed } from '../../electron/drafts/draft-article.ts'
import { readJournal } from '../../electron/drafts/journal.ts'
import { unpackSnapshot } from '../../electron/history/snapshot-file.ts'
import { readSnapshotName } from '../../electron/history/snapshot-name.ts'
import { readWholeArticleFile } from '../../electron/library/article-file.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { checkArticle } from '../../electron/library/inside.ts'
import type { Article } from '../../renderer/article/article.ts'

/** A version of an article somewhere on disk; `article` is null where it cannot be read. */
export interface KeptVersion {
  readonly where: 'file' | 'bin' | 'history' | 'draft'
  readonly path: string
  /** Of a file the id inside it; null where that cannot be read. */
  readonly id: string | null
  readonly article: Article | null
}

const read = new Map<string, Pick<KeptVersion, 'id' | 'article'>>()

/** Every version that a folder of articles and the app's data of its desks hold. */
export async function versionsKept(folder: string, ...data: readonly string[]): Promise<KeptVersion[]> {
  const found: KeptVersion[] = []
  const add = async (
    where: KeptVersion['where'],
    path: string,
    open: (path: string) => Promise<Pick<KeptVersion, 'id' | 'article'>>,
  ) => {
    const { ino, mtimeMs, ctimeMs, size } = statSync(path)
    const key = [path, ino, mtimeMs, ctimeMs, size].join(' ')
    const known = read.get(key) ?? (await open(path))
    read.set(key, known)
    found.push({ where, path, ...known })
  }
  for (const path of filesIn(folder, '.midad')) await add('file', path, openFile)
  for (const path of filesIn(join(folder, '.midad-bin'), '.midad')) await add('bin', path, openFile)
  for (const each of data) {
    const history = join(each, 'history')
    for (const id of existsSync(history) ? readdirSync(history) : [])
      for (const path of filesIn(join(history, id), ''))
        if (readSnapshotName(path.slice(path.lastIndexOf('/') + 1))) await add('history', path, openSnapshot)
    for (const path of filesIn(join(each, 'drafts'), '.journal')) await add('draft', path, openDraft)
  }
  return found
}

/** Forgets what was read before, as when a run has ended. */
export const forgetVersions = (): void => {
  read.clear()
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
        .map(({ name }) => join(folder, name))
    : []

async function openFile(path: string) {
  const whole = await readWholeArticleFile(diskFiles, { path })
  if (!whole.ok) return { id: null, article: null }
  const checked = checkArticle(whole.value.envelope.article, path)
  return { id: whole.value.envelope.id, article: checked.ok ? checked.value.article : null }
}

async function openSnapshot(path: string) {
  const [id = '', name = ''] = path.split('/').slice(-2)
  const snapshot = readSnapshotName(name)
  const opened = snapshot
    ? await unpackSnapshot(readFileSync(path), { id, revision: snapshot.revision })
    : undefined
  return { id, article: opened?.ok ? opened.value : null }
}

function openDraft(path: string) {
  const journal = readJournal(readFileSync(path))
  const draft = journal ? replayed(journal) : undefined
  return Promise.resolve({ id: journal?.id ?? null, article: draft?.ok ? draft.value.article : null })
}
