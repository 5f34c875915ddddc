import type { Article } from '../../renderer/article/article.ts'
import { importHtml } from '../../renderer/article/import/import-html.ts'
import { done, failed, type Outcome, type Problem } from '../../renderer/article/problem.ts'
import { salvageArticle } from '../../renderer/article/salvage/salvage-article.ts'
import type { History } from '../history/history.ts'
import { nestingOf } from '../library/canonical-json.ts'
import { deepestArticle, idPattern } from '../library/envelope.ts'
import type { DeskFiles } from '../library/files.ts'
import type { Library } from '../library/library.ts'
import type { PictureShelf } from '../library/pictures.ts'
import { readFile } from '../library/read-file.ts'
import { readCutJson } from './close-json.ts'
import { type WalkedEntry, walkZip } from './walk-zip.ts'

/** What could be saved from a file that cannot be read as an article. */
export interface Saved {
  readonly article: Article
  /** `article`: as Midad keeps it. `page`: the page for readers that lies beside it. */
  readonly from: 'article' | 'page'
  /** Whether that part of the file was undamaged. */
  readonly isWhole: boolean
  /** Blocks of which only the letters are left, or nothing. */
  readonly damaged: number
}

/** An article of the library that opens for reading only. */
export interface Damaged {
  readonly id: string
  readonly fileName: string
  /** Why it does not open as usual. */
  readonly problem: Problem
  readonly saved: Saved | null
  /** The newest version of its history that is whole. */
  readonly snapshot: { readonly article: Article; readonly takenAt: number } | null
}

interface Shell {
  readonly files: DeskFiles
  readonly pictures: PictureShelf
}

const largestFile = 256 * 2 ** 20
const largestEntry = 64 * 2 ** 20

/** Reads what can be read of an article that does not open, and looks into its history. Writes nothing to its file. */
export async function openDamaged(
  library: Library,
  history: History,
  shell: Shell,
  id: string,
): Promise<Outcome<Damaged>> {
  const opened = await library.open(id)
  const path = await library.pathOf(id)
  if (!path.ok) return path
  const fileName = path.value.slice(library.folder.length + 1)
  if (opened.ok) return failed('read-again', { file: fileName })
  const bytes = await readFile(shell.files, path.value, largestFile)
  if (!bytes.ok) return bytes
  const { saved, idInside } = await salvageBytes(shell.pictures, bytes.value)
  const good = (await history.lastGood(id)) ?? (idInside === null ? null : await history.lastGood(idInside))
  const snapshot = good && { article: good.article, takenAt: good.snapshot.takenAt }
  return done({ id, fileName, problem: opened.problem, saved, snapshot })
}

/** The best of what a file holds: whole parts before damaged ones, the article before its page. Whole pictures go to the shelf. */
export async function salvageBytes(
  pictures: PictureShelf,
  bytes: Uint8Array,
): Promise<{ readonly saved: Saved | null; readonly idInside: string | null }> {
  const entries = await walkZip(bytes, largestEntry)
  for (const [name, { bytes: picture, isWhole }] of entries)
    if (name.startsWith('media/') && isWhole) await pictures.add(name, picture)
  const [json, page] = [entries.get('article.json'), entries.get('article.html')]
  const { saved: article, idInside } = json ? fromJson(json) : { saved: null, idInside: null }
  const fromHtml = page ? fromPage(page) : null
  const isPageBetter = !(article?.isWhole && article.damaged === 0) && fromHtml?.isWhole && !json?.isWhole
  return { saved: isPageBetter ? fromHtml : (article ?? fromHtml), idInside }
}

function fromJson({ bytes, isWhole }: WalkedEntry): {
  readonly saved: Saved | null
  readonly idInside: string | null
} {
  const text = new TextDecoder().decode(bytes)
  const raw = nestingOf(text) > deepestArticle ? undefined : readCutJson(text)
  if (typeof raw !== 'object' || raw === null) return { saved: null, idInside: null }
  const { id, article, summary }: Readonly<Record<string, unknown>> = { ...raw }
  const found = salvageArticle(article, summary)
  return {
    saved: found && { ...found, from: 'article', isWhole },
    idInside: typeof id === 'string' && idPattern.test(id) ? id : null,
  }
}

function fromPage({ bytes, isWhole }: WalkedEntry): Saved | null {
  const html = new TextDecoder().decode(bytes)
  const imported = importHtml(html)
  return imported.ok ? { article: imported.article, from: 'page', isWhole, damaged: 0 } : null
}
