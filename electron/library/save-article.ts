import { basename } from 'node:path'
import { done, failed, type Outcome, type Problem, type ProblemCode } from '../../renderer/article/problem.ts'
import { extension, packArticleFile, readArticleFile, readWholeArticleFile } from './article-file.ts'
import { revisionOf } from './canonical-json.ts'
import { pathOf } from './catalogue.ts'
import { attempt } from './file-problem.ts'
import type { FileFacts } from './files.ts'
import { checkArticle, readableCopy } from './inside.ts'
import { keepDropped, pickPictures } from './pick-pictures.ts'
import { nameByHeadline } from './rename-article.ts'
import type { Room, SavedArticle } from './room.ts'
import type { SavingShell } from './saving.ts'
import { writeSafely } from './write-safely.ts'

/** `onTry` hears the new revision just before the file may become it. */
export type SaveArticle = (
  id: string,
  base: string,
  article: unknown,
  onTry?: (revision: string) => Promise<void>,
) => Promise<Outcome<SavedArticle>>

/**
 * Saves new versions of articles. The file is read again before it is replaced: where it is neither `base` nor what
 * Midad itself last tried to write, it is someone else's work and stays as it is. A file without a headline in its
 * name gets one with the first save of a headline that can rename it.
 */
export function saverOf(room: Room): SaveArticle {
  const tried = new Map<string, string>()
  const save: SaveArticle = async (id, base, article, onTry) => {
    const found = await room.catalogue.find(id)
    if (!found.ok) return found
    const { place, inside } = found.value
    const idInFile = inside.ok ? inside.value.id : id
    const bases = [base, tried.get(id) ?? base]
    const saved = await replaceArticle(room.shell, {
      path: pathOf(room.folder, place),
      idInFile,
      id,
      bases,
      article,
      onTry: async (revision) => {
        tried.set(id, revision)
        await onTry?.(revision)
      },
    })
    if (!saved.ok) return (await isMoved(room, id, place)) ? save(id, base, article, onTry) : saved
    tried.delete(id)
    const { revision, missingPictures, headline } = saved.value
    const placeNow = isUntitled(room, place) ? await nameByHeadline(room, place, headline) : done(place)
    const fileName = placeNow.ok ? placeNow.value : place
    await room.look([fileName])
    return done({ id, revision, fileName, missingPictures })
  }
  return save
}

/** Whether another program gave the file another name while it was being saved. */
async function isMoved({ catalogue }: Room, id: string, from: string): Promise<boolean> {
  const now = await catalogue.find(id)
  return now.ok && now.value.place !== from
}

function isUntitled({ shell }: Room, place: string): boolean {
  const name = place.slice(place.lastIndexOf('/') + 1, -extension.length)
  return shell.isUntitled(name.replace(/ \d+$/, ''))
}

interface Replacement {
  readonly path: string
  /** The id that the file holds now, and the one that it shall hold (they differ in a copy made outside). */
  readonly idInFile: string
  readonly id: string
  /** The revisions from which this version may come. */
  readonly bases: readonly string[]
  readonly article: unknown
  onTry(revision: string): Promise<void>
}

interface Replaced {
  readonly revision: string
  readonly headline: string
  readonly missingPictures: readonly string[]
}

async function replaceArticle(shell: SavingShell, request: Replacement): Promise<Outcome<Replaced>> {
  const { path, id } = request
  const file = basename(path)
  const checked = checkArticle(request.article, file)
  if (!checked.ok) return checked
  const { article, summary, pictures } = checked.value
  const before = await factsOf(shell, path)
  if (!before.ok) return before
  const current = await readWholeArticleFile(shell.files, { path })
  if (!current.ok)
    return isAboutContent(current.problem)
      ? failed('changed-outside', { file, detail: current.problem.code })
      : current
  const { envelope, extras } = current.value
  const [foundRevision, revision] = [revisionOf(envelope.article), revisionOf(article)]
  const isOurs = [...request.bases, revision].includes(foundRevision)
  if (envelope.id !== request.idInFile || !isOurs) return failed('changed-outside', { file })

  const kept = await keepDropped(shell.pictures, pictures, current.value.pictures)
  const picked = kept.ok ? await pickPictures(shell.pictures, pictures, current.value.pictures) : kept
  if (!picked.ok) return picked
  const { held, missing } = picked.value
  const replaced = done({ revision, headline: summary.headline, missingPictures: missing })
  const isSame =
    foundRevision === revision && envelope.id === id && held.length === current.value.pictures.length
  if (isSame) return replaced
  const readable = readableCopy(article)
  const bytes = await packArticleFile({
    id,
    savedAt: shell.now(),
    summary,
    article,
    readable,
    pictures: held,
    extras,
  })
  await request.onTry(revision)
  const written = await writeSafely(shell.files, path, bytes, () =>
    isStill(shell, path, before.value, foundRevision),
  )
  return written.ok ? replaced : written
}

/** The file was whole when it was opened: what it holds now was put there by someone else, or by a failing disk. */
const isAboutContent = ({ code }: Problem) => contentCodes.has(code)
const contentCodes: ReadonlySet<ProblemCode> = new Set([
  'file-empty',
  'file-too-large',
  'not-an-article',
  'zip-damaged',
  'article-damaged',
  'newer-format',
  'nested-too-deep',
])

const factsOf = (shell: SavingShell, path: string) =>
  attempt(path, async () => done(await shell.files.facts(path)))

/** Whether the file is what it was a moment ago; a new date alone is no change. */
async function isStill(
  shell: SavingShell,
  path: string,
  before: FileFacts,
  revision: string,
): Promise<Outcome<null>> {
  const now = await factsOf(shell, path)
  if (!now.ok) return now
  const isUntouched =
    now.value.modifiedAt === before.modifiedAt &&
    now.value.changedAt === before.changedAt &&
    now.value.size === before.size
  if (isUntouched) return done(null)
  const read = await readArticleFile(shell.files, { path })
  const isUnchanged = read.ok && revisionOf(read.value.article) === revision
  return isUnchanged ? done(null) : failed('changed-outside', { file: basename(path) })
}
