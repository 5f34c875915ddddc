import { basename, dirname, join } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { extension } from './article-file.ts'
import { pathOf } from './catalogue.ts'
import { fileName, folded, freeName } from './file-name.ts'
import { moveFile, namesIn, stands } from './move-file.ts'
import type { Room } from './room.ts'
import { foldersIn } from './scan.ts'
import { makeFolder } from './write-safely.ts'

/** Gives a file the name that a writer typed; the same name, or a refusal. Answers its new place. */
export async function renameArticle(room: Room, place: string, typed: string): Promise<Outcome<string>> {
  const name = fileName(typed)
  if (name === null) return failed('name-empty', { file: typed })
  const [file, own] = [`${name}${extension}`, basename(pathOf(room.folder, place))]
  const taken = await namesIn(room.shell.files, dirname(pathOf(room.folder, place)))
  if (!taken.ok) return taken
  // On another disk, to which the folder may be copied, these would be one file.
  const isTaken = taken.value.some((other) => other !== own && folded(other) === folded(file))
  return isTaken ? failed('name-taken', { file }) : moveWithin(room, place, beside(place, file))
}

/** Gives a file the name of its headline, with a number where that is taken. */
export async function nameByHeadline(room: Room, place: string, headline: string): Promise<Outcome<string>> {
  const name = fileName(headline)
  if (name === null) return done(place)
  const taken = await namesIn(room.shell.files, dirname(pathOf(room.folder, place)))
  return taken.ok ? moveWithin(room, place, beside(place, freeName(name, extension, taken.value))) : taken
}

/**
 * Moves a file into a folder directly inside the library's own, by the name that a writer typed, or out of it where that is
 * blank. The folder is made where there is none; a name that is taken there gets a number. Answers the file's new place.
 */
export async function moveArticle(room: Room, place: string, typed: string): Promise<Outcome<string>> {
  const name = typed.trim() === '' ? '' : fileName(typed)
  if (name === null) return failed('name-empty', { file: typed })
  const { files } = room.shell
  const known = (await foldersIn(files, room.folder)).find((each) => folded(each) === folded(name))
  const inner = known ?? name
  const own = basename(pathOf(room.folder, place))
  if (place === placeIn(inner, own)) return done(place)
  const folder = join(room.folder, inner)
  // A file, or a link that may lead out of the library.
  if (known === undefined && inner !== '' && (await stands(files, folder)))
    return failed('name-taken', { file: inner })
  const made = await makeFolder(files, folder)
  const taken = made.ok ? await namesIn(files, folder) : made
  if (!taken.ok) return taken
  const free = freeName(own.slice(0, -extension.length), extension, taken.value)
  return moveWithin(room, place, placeIn(inner, free))
}

const placeIn = (inner: string, name: string) => (inner === '' ? name : `${inner}/${name}`)
const beside = (place: string, name: string) => placeIn(place.split('/').slice(0, -1).join('/'), name)

async function moveWithin(
  { shell, folder, catalogue, look }: Room,
  place: string,
  target: string,
): Promise<Outcome<string>> {
  if (place === target) return done(place)
  const moved = await moveFile(shell.files, pathOf(folder, place), pathOf(folder, target))
  if (!moved.ok) return moved
  catalogue.moved(place, target)
  await look([target])
  return done(target)
}
