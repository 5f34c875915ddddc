import type { Article } from '../../renderer/article/article.ts'
import { type ExportFile, exportArticle } from '../../renderer/article/export/export-article.ts'
import type { Profile } from '../../renderer/article/export/profile.ts'
import type { Site } from '../../renderer/article/newsroom/site.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'

/** A file of an export with all its bytes. The path uses `/` and stays in the folder of the export. */
export interface ReadyFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export type PictureOf = (name: string) => Promise<Outcome<Uint8Array>>

/** Every file that a profile makes of an article, HTML first; all of them are at hand before the first is written. */
export async function gatherExport(
  article: Article,
  profile: Profile,
  site: Site,
  pictureOf: PictureOf,
): Promise<Outcome<readonly ReadyFile[]>> {
  const ready: ReadyFile[] = []
  for (const file of exportArticle(article, profile, site)) {
    if (!isSafe(file.path)) return failed('path-refused', { file: file.path })
    const bytes = await bytesOf(file, pictureOf)
    if (!bytes.ok) return bytes
    ready.push({ path: file.path, bytes: bytes.value })
  }
  return done(ready)
}

/** The one place where what the core names becomes bytes. */
function bytesOf(file: ExportFile, pictureOf: PictureOf): Promise<Outcome<Uint8Array>> {
  return 'content' in file
    ? Promise.resolve(done(new TextEncoder().encode(file.content)))
    : pictureOf(file.picture)
}

const isSafe = (path: string) =>
  path.split('/').every((part) => /^[^\\:\0]+$/.test(part) && !/^\.+$/.test(part))
