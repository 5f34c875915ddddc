import { join } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { extension, type Picture, packArticleFile } from './article-file.ts'
import { revisionOf } from './canonical-json.ts'
import { fileName, freeName } from './file-name.ts'
import type { DeskFiles } from './files.ts'
import { checkArticle, readableCopy } from './inside.ts'
import { namesIn, stands } from './move-file.ts'
import { pickPictures } from './pick-pictures.ts'
import type { SavingShell } from './saving.ts'
import { writeSafely } from './write-safely.ts'

export interface NewArticle {
  readonly article: unknown
  readonly id: string
  /** What the file is called, before it is made fit for a file system and free. */
  nameFor(headline: string): string
  readonly pictures: readonly Picture[]
  readonly extras: readonly Picture[]
}

export interface MadeArticle {
  /** With its extension, in the folder that was asked for. */
  readonly fileName: string
  readonly revision: string
  readonly missingPictures: readonly string[]
}

/** Writes a new article file under a free name; never over anything. */
export async function makeArticleFile(
  shell: SavingShell,
  folder: string,
  { article: raw, id, nameFor, pictures, extras }: NewArticle,
): Promise<Outcome<MadeArticle>> {
  const checked = checkArticle(raw, nameFor(''))
  if (!checked.ok) return checked
  const { article, summary } = checked.value
  const picked = await pickPictures(shell.pictures, checked.value.pictures, pictures)
  if (!picked.ok) return picked
  const { held, missing } = picked.value
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
  const wanted = fileName(nameFor(summary.headline)) ?? id
  const made = await writeNewFile(shell.files, folder, wanted, extension, bytes)
  return made.ok
    ? done({ fileName: made.value, revision: revisionOf(article), missingPictures: missing })
    : made
}

/** How often another program may take the name first before Midad gives up. */
const mostTries = 5

/** Writes bytes under a free name in a folder. `name` is a file name already, without extension. */
async function writeNewFile(
  files: DeskFiles,
  folder: string,
  name: string,
  ending: string,
  bytes: Uint8Array,
): Promise<Outcome<string>> {
  for (let tries = 1; ; tries += 1) {
    const taken = await namesIn(files, folder)
    if (!taken.ok) return taken
    const free = freeName(name, ending, taken.value)
    const path = join(folder, free)
    const written = await writeSafely(files, path, bytes, async () =>
      (await stands(files, path)) ? failed('name-taken', { file: free }) : done(null),
    )
    if (written.ok) return done(free)
    if (written.problem.code !== 'name-taken' || tries === mostTries) return written
  }
}
