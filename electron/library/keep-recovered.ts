import { createHash } from 'node:crypto'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import { addArticle, baseName } from './add-article.ts'
import { readWholeArticleFile } from './article-file.ts'
import { revisionOf } from './canonical-json.ts'
import { pathOf } from './catalogue.ts'
import type { NewArticle } from './new-article-file.ts'
import type { Room, SavedArticle } from './room.ts'

/**
 * Makes an article of its own of a draft that does not stand on what its article's file holds now; its name says so. It is
 * made once: its id is that of these words, and of a number where the article of that id holds others by now.
 */
export async function keepRecovered(
  room: Room,
  of: string,
  place: string,
  article: unknown,
): Promise<Outcome<SavedArticle>> {
  const revision = revisionOf(article)
  const { id, fileName } = await kept(room, `${of} recovered ${revision}`, revision)
  if (fileName !== null) return done({ id, revision, fileName, missingPictures: [] })
  const whole = await readWholeArticleFile(room.shell.files, { path: pathOf(room.folder, place) })
  const pictures = whole.ok ? whole.value.pictures : []
  const cut = place.lastIndexOf('/')
  const nameFor = () => room.shell.recovered(baseName(place.slice(cut + 1)))
  const recovered: NewArticle = { article, id, nameFor, pictures, extras: [] }
  const beside = await addArticle(room, recovered, place.slice(0, Math.max(0, cut)))
  return beside.ok || beside.problem.code !== 'folder-missing' ? beside : addArticle(room, recovered)
}

interface Kept {
  readonly id: string
  /** The file that holds these very words; null where there is none and the id is free. */
  readonly fileName: string | null
}

async function kept(room: Room, words: string, revision: string, number = 0): Promise<Kept> {
  const id = createHash('sha256')
    .update(number === 0 ? words : `${words} ${number}`)
    .digest('hex')
    .slice(0, 20)
  const here = room.catalogue.identities().get(id)
  if (here) {
    const whole = await readWholeArticleFile(room.shell.files, { path: pathOf(room.folder, here.place) })
    if (whole.ok && revisionOf(whole.value.envelope.article) === revision) return { id, fileName: here.place }
  }
  return here || (await room.bin.holds(id)) ? kept(room, words, revision, number + 1) : { id, fileName: null }
}
