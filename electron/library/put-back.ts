import { basename, dirname } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { extension, readWholeArticleFile } from './article-file.ts'
import { pathOf } from './catalogue.ts'
import { makeArticleFile } from './new-article-file.ts'
import type { Room, SavedArticle } from './room.ts'

/**
 * Writes an article that the window holds into a file of its own again, where its file is gone or cannot be read. What stands
 * in its place is moved to the bin, never written over; a file that holds an article is refused. `place`: where it was.
 */
export async function putBack(
  room: Room,
  { id, place, article }: { readonly id: string; readonly place: string; readonly article: unknown },
): Promise<Outcome<SavedArticle>> {
  const path = pathOf(room.folder, place)
  const current = await readWholeArticleFile(room.shell.files, { path })
  if (current.ok) return failed('changed-outside', { file: basename(path) })
  if (current.problem.code !== 'file-missing') {
    const taken = await room.bin.take(place)
    if (!taken.ok) return taken
  }
  const inner = place.includes('/') ? place.slice(0, place.lastIndexOf('/') + 1) : ''
  const made = await makeArticleFile(room.shell, dirname(path), {
    article,
    id,
    nameFor: () => basename(path, extension),
    pictures: [],
    extras: [],
  })
  if (!made.ok) return made
  const fileName = `${inner}${made.value.fileName}`
  await room.look([place, fileName])
  return done({ ...made.value, id, fileName })
}
