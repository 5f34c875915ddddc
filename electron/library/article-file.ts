import { basename } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { canonicalJson, revisionOf } from './canonical-json.ts'
import { type Envelope, readEnvelope, writeEnvelope } from './envelope.ts'
import type { DeskFiles } from './files.ts'
import { type ByteSource, withZip, type Zip } from './zip-read.ts'
import { type ZipEntry, zipOf } from './zip-write.ts'

/** The ZIP that a `.midad` file is. assets/format/midad-file.md describes it for other programs. */
export const mediaType = 'application/vnd.midad.article+zip'
export const extension = '.midad'
const limits = { entries: 2_000, unpacked: 2 ** 30 } as const
const longest = { mimetype: 100, article: 32 * 2 ** 20, media: 64 * 2 ** 20 } as const
const mediaFolder = 'media/'
/** Entries of later versions of Midad, which this one hands on untouched. */
const extraFolder = 'extra/'

export interface Picture {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Everything that goes into an article file. */
export interface ArticleFileParts {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly savedAt: string
  readonly summary: unknown
  readonly article: unknown
  /** The article as an HTML page, for readers without Midad. */
  readonly readable: string
  readonly pictures: readonly Picture[]
  readonly extras: readonly Picture[]
}

/** The bytes of an article file; the same parts give the same bytes. */
export function packArticleFile(parts: ArticleFileParts): Promise<Uint8Array> {
  const head = { id: parts.id, revision: revisionOf(parts.article), savedAt: parts.savedAt }
  const json = writeEnvelope(head, canonicalJson(parts.summary), canonicalJson(parts.article))
  const stored = (folder: string, held: readonly Picture[]): ZipEntry[] =>
    held
      .map(({ name, bytes }) => ({ name: folder + name, bytes, packed: false }))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
  return zipOf([
    { name: 'mimetype', bytes: Buffer.from(mediaType), packed: false },
    { name: 'article.json', bytes: json, packed: true },
    { name: 'article.html', bytes: Buffer.from(parts.readable), packed: true },
    ...stored(mediaFolder, parts.pictures),
    ...stored(extraFolder, parts.extras),
  ])
}

/** Reads only the envelope, however large the pictures are. */
export function readArticleFile(files: DeskFiles, source: ByteSource): Promise<Outcome<Envelope>> {
  return withZip(files, source, limits, (zip) => envelopeIn(zip, nameOf(source)))
}

/** One picture of an article file. */
export function readPicture(
  files: DeskFiles,
  source: ByteSource,
  name: string,
): Promise<Outcome<Uint8Array>> {
  return withZip(files, source, limits, (zip) =>
    zip.names.includes(mediaFolder + name)
      ? zip.read(mediaFolder + name, longest.media)
      : Promise.resolve(failed('picture-missing', { file: nameOf(source), detail: name })),
  )
}

export interface WholeArticleFile {
  readonly envelope: Envelope
  readonly pictures: readonly Picture[]
  readonly extras: readonly Picture[]
}

/** Reads everything that a new version of the file must keep. */
export function readWholeArticleFile(
  files: DeskFiles,
  source: ByteSource,
): Promise<Outcome<WholeArticleFile>> {
  return withZip(files, source, limits, async (zip) => {
    const envelope = await envelopeIn(zip, nameOf(source))
    if (!envelope.ok) return envelope
    const pictures = await entriesIn(zip, mediaFolder)
    if (!pictures.ok) return pictures
    const extras = await entriesIn(zip, extraFolder)
    if (!extras.ok) return extras
    return done({ envelope: envelope.value, pictures: pictures.value, extras: extras.value })
  })
}

async function envelopeIn(zip: Zip, file: string): Promise<Outcome<Envelope>> {
  if (!zip.names.includes('mimetype') || !zip.names.includes('article.json'))
    return failed('not-an-article', { file })
  const type = await zip.read('mimetype', longest.mimetype)
  if (!type.ok) return type
  if (Buffer.from(type.value).toString('latin1').trim() !== mediaType)
    return failed('not-an-article', { file })
  const json = await zip.read('article.json', longest.article)
  return json.ok ? readEnvelope(json.value, file) : json
}

async function entriesIn(zip: Zip, folder: string): Promise<Outcome<readonly Picture[]>> {
  const found: Picture[] = []
  for (const entry of zip.names.filter((name) => name.startsWith(folder))) {
    const bytes = await zip.read(entry, longest.media)
    if (!bytes.ok) return bytes
    found.push({ name: entry.slice(folder.length), bytes: bytes.value })
  }
  return done(found)
}

export const nameOf = (source: ByteSource): string => ('path' in source ? basename(source.path) : source.name)
