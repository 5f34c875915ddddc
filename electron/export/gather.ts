import { type Article, picturesOf } from '../../renderer/article/article.ts'
import type { PictureSize } from '../../renderer/article/elements/image/crop.ts'
import { exportArticle } from '../../renderer/article/export/export-article.ts'
import type { PictureFile } from '../../renderer/article/export/plan-pictures.ts'
import type { Profile } from '../../renderer/article/export/profile.ts'
import { withSizes } from '../../renderer/article/export/with-sizes.ts'
import type { Site } from '../../renderer/article/newsroom/site.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { measurePicture } from '../library/picture-kinds.ts'
import type { PictureEncoder } from '../pictures/picture-encoder.ts'

/** A file of an export with all its bytes. The path uses `/` and stays in the folder of the export. */
export interface ReadyFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export type PictureOf = (name: string) => Promise<Outcome<Uint8Array>>

/** Where an article's pictures are, and what makes files for a page of them. */
export interface PictureDesk {
  readonly pictureOf: PictureOf
  readonly encoder: PictureEncoder
}

/** Every file that a profile makes of an article, its text first; all of them are at hand before the first is written. */
export async function gatherExport(
  article: Article,
  profile: Profile,
  site: Site,
  desk: PictureDesk,
): Promise<Outcome<readonly ReadyFile[]>> {
  const sizes = await sizesOf(article, desk.pictureOf)
  if (!sizes.ok) return sizes
  const files = exportArticle(withSizes(article, sizes.value), profile, site)
  const unsafe = files.find(({ path }) => !isSafe(path))
  if (unsafe) return failed('path-refused', { file: unsafe.path })
  const made = await picturesFor(
    files.filter((file) => 'picture' in file),
    desk,
  )
  if (!made.ok) return made
  const encoder = new TextEncoder()
  const texts = files.flatMap((file) =>
    'content' in file ? [{ path: file.path, bytes: encoder.encode(file.content) }] : [],
  )
  return done([...texts, ...made.value])
}

/** What a page says of a picture's size may be wrong; its bytes are not. */
async function sizesOf(
  article: Article,
  pictureOf: PictureOf,
): Promise<Outcome<ReadonlyMap<string, PictureSize>>> {
  const sizes = new Map<string, PictureSize>()
  for (const name of picturesOf(article)) {
    const bytes = await pictureOf(name)
    if (!bytes.ok) return bytes
    const size = measurePicture(bytes.value)
    if (!size) return failed('picture-damaged', { file: name })
    sizes.set(name, size)
  }
  return done(sizes)
}

/** The files of one picture after those of another, so that one original is in memory at a time. */
async function picturesFor(
  files: readonly PictureFile[],
  { pictureOf, encoder }: PictureDesk,
): Promise<Outcome<readonly ReadyFile[]>> {
  const ready: ReadyFile[] = []
  for (const name of new Set(files.map(({ picture }) => picture))) {
    const wanted = files.filter(({ picture }) => picture === name)
    const bytes = await pictureOf(name)
    if (!bytes.ok) return bytes
    const made = await encoder.encode(
      { name, bytes: bytes.value },
      wanted.map(({ rendition }) => rendition),
    )
    if (!made.ok) return made
    ready.push(...wanted.map(({ path }, index) => ({ path, bytes: made.value[index] ?? new Uint8Array() })))
  }
  return done(ready)
}

const isSafe = (path: string) =>
  path.split('/').every((part) => /^[^\\:\0]+$/.test(part) && !/^\.+$/.test(part))
