import { join } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import {
  extension,
  nameOf,
  type Picture,
  readWholeArticleFile,
  type WholeArticleFile,
} from './article-file.ts'
import { revisionOf } from './canonical-json.ts'
import { pathOf } from './catalogue.ts'
import { checkArticle } from './inside.ts'
import { makeArticleFile, type NewArticle } from './new-article-file.ts'
import { keepDropped } from './pick-pictures.ts'
import type { Room, SavedArticle } from './room.ts'
import type { ByteSource } from './zip-read.ts'

/** A new article from the window or from an import. `name` is for one without a headline. */
export function createArticle(
  room: Room,
  article: unknown,
  name = room.shell.untitled(),
): Promise<Outcome<SavedArticle>> {
  const nameFor = (headline: string) => headline || name
  return addArticle(room, { article, id: room.shell.newId(), nameFor, pictures: [], extras: [] })
}

/** An article from its history, under its id where no file stands for that. */
export async function reviveArticle(
  room: Room,
  id: string,
  article: unknown,
): Promise<Outcome<SavedArticle>> {
  const isTaken = room.catalogue.identities().has(id) || (await room.bin.holds(id))
  const nameFor = (headline: string) => headline || room.shell.untitled()
  return addArticle(room, {
    article,
    id: isTaken ? room.shell.newId() : id,
    nameFor,
    pictures: [],
    extras: [],
  })
}

/** A second article with the same content and a file name beside the first one's. */
export async function duplicateArticle(room: Room, place: string): Promise<Outcome<SavedArticle>> {
  const whole = await readWholeArticleFile(room.shell.files, { path: pathOf(room.folder, place) })
  if (!whole.ok) return whole
  const { envelope, pictures, extras } = whole.value
  const nameFor = () => baseName(place.slice(place.lastIndexOf('/') + 1))
  return addArticle(room, { article: envelope.article, id: room.shell.newId(), nameFor, pictures, extras })
}

/** One side of an article that two desks have worked on. */
export interface Version {
  readonly article: Article
  /** ISO 8601, UTC, or empty. */
  readonly savedAt: string
  readonly extras: readonly Picture[]
}

/** An article of the library of which a file from elsewhere holds another version. */
export interface OtherVersion {
  /** The name of that file. */
  readonly file: string
  readonly theirs: Version
  readonly mine: Version
}

export interface BroughtIn extends SavedArticle {
  /** What came along with an article that is new here. */
  readonly extras: readonly Picture[]
  /** Nothing has changed yet: the two are to be compared. */
  readonly other?: OtherVersion
}

/**
 * Brings a `.midad` file from elsewhere in as a copy; the original stays as it is. It keeps its id where that is new
 * here. One that is here already with the same content is only found; with other content it is handed on beside the
 * library's own, its pictures on the shelf. Where the library's own cannot be read, it comes in as an article of its own.
 */
export async function bringIn(room: Room, source: ByteSource): Promise<Outcome<BroughtIn>> {
  const whole = await readWholeArticleFile(room.shell.files, source)
  if (!whole.ok) return whole
  const { envelope, pictures, extras } = whole.value
  const here = room.catalogue.identities().get(envelope.id)
  if (here) {
    const same = await readWholeArticleFile(room.shell.files, { path: pathOf(room.folder, here.place) })
    const revision = revisionOf(envelope.article)
    const found = { id: envelope.id, revision, fileName: here.place, missingPictures: [], extras: [] }
    if (same.ok && revisionOf(same.value.envelope.article) === revision) return done(found)
    if (same.ok) {
      const other = await otherVersion(room, nameOf(source), whole.value, same.value)
      const own = revisionOf(same.value.envelope.article)
      return other.ok ? done({ ...found, revision: own, other: other.value }) : other
    }
  }
  const nameFor = () => baseName(nameOf(source))
  const id = here ? room.shell.newId() : envelope.id
  const added = await addArticle(room, { article: envelope.article, id, nameFor, pictures, extras })
  return added.ok ? done({ ...added.value, extras }) : added
}

async function otherVersion(
  { shell }: Room,
  file: string,
  theirs: WholeArticleFile,
  mine: WholeArticleFile,
): Promise<Outcome<OtherVersion>> {
  const [read, own] = [checkArticle(theirs.envelope.article, file), checkArticle(mine.envelope.article, file)]
  if (!read.ok) return read
  if (!own.ok) return own
  // Whatever of it is taken, its pictures must be there.
  const shelved = await keepDropped(shell.pictures, [], theirs.pictures)
  if (!shelved.ok) return shelved
  return done({
    file,
    theirs: { article: read.value.article, savedAt: theirs.envelope.savedAt, extras: theirs.extras },
    mine: { article: own.value.article, savedAt: mine.envelope.savedAt, extras: mine.extras },
  })
}

/** `inner` is a folder in the library's own, or empty. */
export async function addArticle(
  room: Room,
  article: NewArticle,
  inner = '',
): Promise<Outcome<SavedArticle>> {
  const made = await makeArticleFile(room.shell, join(room.folder, inner), article)
  if (!made.ok) return made
  const fileName = inner === '' ? made.value.fileName : `${inner}/${made.value.fileName}`
  await room.look([fileName])
  return done({ ...made.value, fileName, id: article.id })
}

export const baseName = (name: string) =>
  name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name
