import { basename, dirname, join } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { extension } from './article-file.ts'
import { pathOf } from './catalogue.ts'
import { fileName, freeName } from './file-name.ts'
import { moveFile, namesIn } from './move-file.ts'
import type { Room } from './room.ts'

/** Gives a file the name that a writer typed; the same name, or a refusal. Answers its new place. */
export async function renameArticle(room: Room, place: string, typed: string): Promise<Outcome<string>> {
  const name = fileName(typed)
  if (name === null) return failed('name-empty', { file: typed })
  return moveWithin(room, place, `${name}${extension}`)
}

/** Gives a file the name of its headline, with a number where that is taken. */
export async function nameByHeadline(room: Room, place: string, headline: string): Promise<Outcome<string>> {
  const name = fileName(headline)
  if (name === null) return done(place)
  const taken = await namesIn(room.shell.files, dirname(pathOf(room.folder, place)))
  return taken.ok ? moveWithin(room, place, freeName(name, extension, taken.value)) : taken
}

async function moveWithin(
  { shell, folder, catalogue, look }: Room,
  place: string,
  name: string,
): Promise<Outcome<string>> {
  const path = pathOf(folder, place)
  if (basename(path) === name) return done(place)
  const moved = await moveFile(shell.files, path, join(dirname(path), name))
  if (!moved.ok) return moved
  const target = [...place.split('/').slice(0, -1), name].join('/')
  catalogue.moved(place, target)
  await look([target])
  return done(target)
}
