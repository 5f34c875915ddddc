import { done, type Outcome } from '../../renderer/article/problem.ts'
import { type Picture, readWholeArticleFile } from './article-file.ts'
import { pathOf } from './catalogue.ts'
import type { PictureShelf } from './pictures.ts'
import type { Room } from './room.ts'

export interface PickedPictures {
  readonly held: readonly Picture[]
  /** Names of pictures that are nowhere; the text is kept without them. */
  readonly missing: readonly string[]
}

/** Finds each picture by name among `near` or on the shelf. Only a fault of the disk is refused. */
export async function pickPictures(
  shelf: PictureShelf,
  shown: readonly string[],
  near: readonly Picture[],
): Promise<Outcome<PickedPictures>> {
  const held: Picture[] = []
  const missing: string[] = []
  for (const name of shown) {
    const beside = near.find((picture) => picture.name === name)
    const found = beside ? done(beside.bytes) : await shelf.read(name)
    if (found.ok) held.push({ name, bytes: found.value })
    else if (found.problem.code === 'picture-missing') missing.push(name)
    else return found
  }
  return done({ held, missing })
}

/** Puts on the shelf what an article no longer shows, so that undo still finds it. What is no picture is let go. */
export async function keepDropped(
  shelf: PictureShelf,
  shown: readonly string[],
  near: readonly Picture[],
): Promise<Outcome<null>> {
  for (const { name, bytes } of near.filter((picture) => !shown.includes(picture.name))) {
    const kept = await shelf.add(name, bytes)
    if (!kept.ok && !noPicture.has(kept.problem.code)) return kept
  }
  return done(null)
}

/**
 * Puts the pictures of an article's file on the shelf, so that its versions in the history, and the window that has it open,
 * find them whatever becomes of the file. Until then the file has them: a shelf that cannot take one is no failure.
 */
export async function shelveShown({ shell, folder }: Room, place: string): Promise<void> {
  const whole = await readWholeArticleFile(shell.files, { path: pathOf(folder, place) })
  for (const { name, bytes } of whole.ok ? whole.value.pictures : [])
    if (!(await shell.pictures.holds(name, bytes.length))) await shell.pictures.add(name, bytes)
}

const noPicture: ReadonlySet<string> = new Set(['unreadable-picture', 'picture-too-large'])
