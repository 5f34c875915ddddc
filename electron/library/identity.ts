import { createHash } from 'node:crypto'
import type { FoundFile } from './scan.ts'

/** Which file each article id stands for. */
export type Identities = ReadonlyMap<string, FoundFile>

/**
 * Names every file by the id inside it. Two files with one id (a copy made outside Midad) are two articles: the one that
 * had the id before keeps it, else the older one, and the copy gets an id derived from the id and its place; that
 * becomes its own when it is first saved. A file that cannot be read keeps the name that it had, else is named by its place.
 */
export function identify(found: readonly FoundFile[], before: Identities): Identities {
  const earlier = new Map([...before].map(([id, file]) => [file.place, { id, inside: idInside(file) }]))
  const claims = found.map((file) => {
    const held = earlier.get(file.place)
    const inside = idInside(file)
    const keeps = held !== undefined && (inside === null || inside === held.inside)
    return { file, keeps, id: keeps ? held.id : (inside ?? copyId('', file.place)) }
  })
  claims.sort(
    (one, other) =>
      Number(other.keeps) - Number(one.keeps) ||
      one.file.modifiedAt - other.file.modifiedAt ||
      (one.file.place < other.file.place ? -1 : 1),
  )
  const identities = new Map<string, FoundFile>()
  for (const { file, id } of claims) identities.set(identities.has(id) ? copyId(id, file.place) : id, file)
  return identities
}

const idInside = ({ inside }: FoundFile) => (inside.ok ? inside.value.id : null)

const copyId = (id: string, place: string) =>
  createHash('sha256').update(`${id} ${place}`).digest('hex').slice(0, 20)
