import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { attempt } from './file-problem.ts'
import type { DeskFiles } from './files.ts'
import { measurePicture } from './picture-kinds.ts'
import { readFile } from './read-file.ts'
import { clearTemporaries } from './sweep.ts'
import { makeFolder, writeSafely } from './write-safely.ts'

/** A picture that the desk holds: its name in any article's media folder, and what it is. */
export interface HeldPicture {
  readonly picture: string
  readonly width: number
  readonly height: number
  readonly mediaType: string
}

/** Pictures from the moment that they are added, and those of articles that were opened: for undo, for versions of the history, and for where an article's file is gone. */
export interface PictureShelf {
  /** `name` is for problems only: a picture is named by its content, so the same one is held once. */
  add(name: string, bytes: Uint8Array): Promise<Outcome<HeldPicture>>
  /** Whether a picture of this name and so many bytes is held. */
  holds(picture: string, size: number): Promise<boolean>
  read(picture: string): Promise<Outcome<Uint8Array>>
}

export const largestPicture = 40 * 2 ** 20
const longestSide = 30_000
const heldName = /^[0-9a-f]{16}\.(png|jpg|gif|webp|avif)$/

/** Pictures in a folder of the app's data. */
export function pictureFolder(files: DeskFiles, folder: string): PictureShelf {
  const cleared = clearTemporaries(files, folder, Date.now())
  const holds = async (picture: string, size: number) => {
    const path = join(folder, picture)
    const there = await attempt(path, async () => done(await files.facts(path)))
    return there.ok && there.value.size === size
  }
  return {
    holds,
    add: async (name, bytes) => {
      const checked = checkPicture(name, bytes)
      if (!checked.ok) return checked
      await cleared
      if (await holds(checked.value.picture, bytes.length)) return checked
      const made = await makeFolder(files, folder)
      const written = made.ok ? await writeSafely(files, join(folder, checked.value.picture), bytes) : made
      return written.ok ? checked : written
    },
    read: async (picture) => {
      if (!heldName.test(picture)) return failed('picture-missing', { detail: picture })
      const read = await readFile(files, join(folder, picture), largestPicture)
      return read.ok || read.problem.code !== 'file-missing'
        ? read
        : failed('picture-missing', { detail: picture })
    },
  }
}

/** Pictures in memory, for as long as a command runs. */
export function pictureMemory(): PictureShelf {
  const held = new Map<string, Uint8Array>()
  return {
    holds: (picture, size) => Promise.resolve(held.get(picture)?.length === size),
    add: (name, bytes) => {
      const checked = checkPicture(name, bytes)
      if (checked.ok) held.set(checked.value.picture, bytes)
      return Promise.resolve(checked)
    },
    read: (picture) => {
      const bytes = held.get(picture)
      return Promise.resolve(bytes ? done(bytes) : failed('picture-missing', { detail: picture }))
    },
  }
}

/** Names a picture by its content, or says why an article may not hold it. */
export function checkPicture(name: string, bytes: Uint8Array): Outcome<HeldPicture> {
  if (bytes.length > largestPicture) return failed('picture-too-large', { file: name, limit: largestPicture })
  const measured = measurePicture(bytes)
  if (!measured) return failed('unreadable-picture', { file: name })
  const { width, height, extension, mediaType } = measured
  if (Math.max(width, height) > longestSide)
    return failed('unreadable-picture', { file: name, detail: `${String(width)} × ${String(height)}` })
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return done({ picture: `${digest}.${extension}`, width, height, mediaType })
}
