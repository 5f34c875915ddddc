import type { Article } from '../../renderer/article/article.ts'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import { readArticleFile, readPicture } from './article-file.ts'
import { revisionOf } from './canonical-json.ts'
import { pathOf } from './catalogue.ts'
import { checkArticle } from './inside.ts'
import type { Room } from './room.ts'

/** An article that the core has checked, as its file holds it now. Its revision is what the next save is based on. */
export interface OpenedArticle {
  readonly id: string
  readonly revision: string
  readonly fileName: string
  readonly article: Article
}

/** `shows` hears once that the article shows pictures. */
export async function openArticle(
  room: Room,
  { id, place, shows }: { readonly id: string; readonly place: string; shows(): void },
): Promise<Outcome<OpenedArticle>> {
  const read = await readArticleFile(room.shell.files, { path: pathOf(room.folder, place) })
  if (!read.ok) return read
  const checked = checkArticle(read.value.article, place)
  if (!checked.ok) return checked
  const { article, pictures } = checked.value
  if (pictures.length > 0) shows()
  return done({ id, revision: revisionOf(read.value.article), fileName: place, article })
}

/** A picture of an article: from the shelf while it is unsaved, else from the article's file. */
export async function openPicture(room: Room, id: string, name: string): Promise<Outcome<Uint8Array>> {
  const onShelf = await room.shell.pictures.read(name)
  if (onShelf.ok || onShelf.problem.code !== 'picture-missing') return onShelf
  const file = await room.catalogue.find(id)
  return file.ok ? readPicture(room.shell.files, { path: pathOf(room.folder, file.value.place) }, name) : file
}
