import { join } from 'node:path'
import type { DeskFiles } from '../library/files.ts'
import { inTurn } from '../library/in-turn.ts'
import { readFile } from '../library/read-file.ts'
import { makeFolder, writeSafely } from '../library/write-safely.ts'
import { type Place, place } from '../place.ts'

/** Where the writer was last. Losing it costs a glance and nothing else, so whatever is wrong with it is forgotten. */
export interface PlaceShelf {
  keep(place: Place): Promise<void>
  recall(): Promise<Place | null>
}

const largest = 64 * 2 ** 10

export function placeIn(files: DeskFiles, data: string): PlaceShelf {
  const turn = inTurn()
  const path = join(data, 'place.json')
  return {
    keep: (kept) =>
      turn(async () => {
        await makeFolder(files, data)
        await writeSafely(files, path, Buffer.from(JSON.stringify(kept)))
      }),
    recall: async () => {
      const read = await readFile(files, path, largest)
      return read.ok ? placeFrom(Buffer.from(read.value).toString()) : null
    },
  }
}

function placeFrom(text: string): Place | null {
  try {
    return place(JSON.parse(text))
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof TypeError) return null
    throw fault
  }
}
