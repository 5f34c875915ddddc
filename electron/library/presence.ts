import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import { idPattern } from './envelope.ts'
import { attempt } from './file-problem.ts'
import type { DeskFiles } from './files.ts'
import { inTurn } from './in-turn.ts'
import { namesIn } from './move-file.ts'
import { readFile } from './read-file.ts'
import { isRunning, thisComputer } from './temporary-name.ts'
import { writeSafely } from './write-safely.ts'

/** A desk says every so many milliseconds that it has an article open; one that was silent for `silence` is gone. */
export const heartbeat = 30_000
const silence = 4 * heartbeat
const largest = 4_096

/** Someone else who has an article open, as people know them. */
export interface Someone {
  readonly user: string
  readonly computer: string
}

/** A short hash of a computer's name, and a process on it. */
interface Desk {
  readonly computer: string
  readonly process: number
}

/** Who has which article of a folder open, told to other desks on the same shared folder by small hidden files in it. */
export interface Presence {
  /** Says that this desk has the article open, and no other; answers who else has it open. */
  tell(id: string): Promise<Outcome<readonly Someone[]>>
  /** Takes back what this desk said. */
  leave(): Promise<void>
}

/**
 * Each file is of one desk, `.midad-open~computer~process~article`, and is never a lock: a crash leaves nothing that could shut
 * anyone out, only a file that falls silent. Ages are read by the clock that dates the files, never by this computer's.
 */
export function presenceIn(
  files: DeskFiles,
  folder: string,
  me: Someone = { user: userInfo().username, computer: hostname() },
  desk: Desk = { computer: thisComputer, process: process.pid },
): Presence {
  const nameFor = (id: string) => `.midad-open~${desk.computer}~${String(desk.process)}~${id}`
  const held: { id: string | null } = { id: null }
  const turn = inTurn()

  const put = (name: string) => writeSafely(files, join(folder, name), Buffer.from(JSON.stringify(me)))
  const take = (name: string) =>
    attempt(name, async () => {
      await files.remove(join(folder, name))
      return done(null)
    })
  const modifiedAt = async (name: string) => {
    const facts = await attempt(name, async () => done(await files.facts(join(folder, name))))
    return facts.ok ? facts.value.modifiedAt : null
  }

  const leave = async () => {
    if (held.id !== null) await take(nameFor(held.id))
    held.id = null
  }

  const tell = async (id: string): Promise<Outcome<readonly Someone[]>> => {
    if (id !== held.id) await leave()
    const own = nameFor(id)
    const said = await put(own)
    if (!said.ok) return said
    held.id = id
    const now = await modifiedAt(own)
    const names = await namesIn(files, folder)
    if (!names.ok || now === null) return names.ok ? done([]) : names
    const others: Someone[] = []
    for (const name of names.value) {
      const read = readName(name)
      if (!read || name === own) continue
      const heardAt = await modifiedAt(name)
      if (heardAt === null) continue
      if (now - heardAt > silence || hasCrashed(read, desk)) await take(name)
      else if (read.id === id) others.push(await someoneIn(files, join(folder, name), read.computer))
    }
    return done(others)
  }

  return { tell: (id) => turn(() => tell(id)), leave: () => turn(leave) }
}

/** A process of this computer that runs no more has nothing open, however lately it spoke. */
const hasCrashed = (other: Desk, { computer }: Desk) =>
  other.computer === computer && other.process !== process.pid && !isRunning(other.process)

const pattern = /^\.midad-open~([0-9a-f]{6})~(\d{1,10})~(.+)$/

function readName(name: string): (Desk & { readonly id: string }) | null {
  const [, computer, writer, id] = pattern.exec(name) ?? []
  return computer !== undefined && id !== undefined && idPattern.test(id)
    ? { computer, process: Number(writer), id }
    : null
}

/** The file may come from anyone: only two short texts are taken from it. */
async function someoneIn(files: DeskFiles, path: string, computer: string): Promise<Someone> {
  const read = await readFile(files, path, largest)
  const said = read.ok ? parsed(Buffer.from(read.value).toString()) : {}
  const text = (raw: unknown, otherwise: string) =>
    typeof raw === 'string' && raw.trim() !== '' ? raw.slice(0, 80) : otherwise
  return { user: text(said['user'], '?'), computer: text(said['computer'], computer) }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const raw: unknown = JSON.parse(text)
    return typeof raw === 'object' && raw !== null ? { ...raw } : {}
  } catch (fault) {
    if (fault instanceof SyntaxError) return {}
    throw fault
  }
}
