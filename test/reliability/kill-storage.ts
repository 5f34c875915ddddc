import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { below, randomFrom } from '../kit/random.ts'
import { openDeskIn, type StorageDesk } from './desk-in.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { type Proof, tally } from './proof.ts'
import { eventsIn } from './storage-events.ts'
import { orphansIn } from './view.ts'

/** One folder lives through so many kills before a fresh one is taken. */
const killsOfOne = 20
/** In milliseconds after the process began. */
const longestLife = 400

/**
 * Kills a process that works on a library `times` times at random moments and opens the library after each: everything is
 * whole, nothing that it acknowledged is lost, nothing is there twice, and no temporary file is left.
 */
export const proof: Proof = async ({ times, seed, bundled }, say) => {
  const random = randomFrom(seed)
  const program = await bundled('storage-process')
  const cases = tally()
  let [acknowledged, root, ledger] = [0, freshRoot(), ledgerOf()]
  const starting = () => start(program, root, below(2 ** 31, random))
  let next = starting()
  for (let kill = 1; kill <= times; kill += 1) {
    const { events, errors } = await liveAndDie(next, random() * longestLife)
    const isLast = kill % killsOfOne === 0 || kill === times
    const before = root
    if (isLast) root = freshRoot()
    if (kill < times) next = starting()
    acknowledged += events.filter(({ stage }) => stage === 'done').length
    for (const event of events) ledger.take(event)
    const wrong = [...errors, ...(await lookAt(before, ledger))]
    cases.count(`kill ${kill} of seed ${seed}`, wrong)
    if (kill % 100 === 0) say(`${kill} kills, ${acknowledged} acknowledged`)
    if (!isLast) continue
    rmSync(before, { recursive: true, force: true })
    ledger = ledgerOf()
  }
  rmSync(root, { recursive: true, force: true })
  cases.note(`${acknowledged} acknowledged operations, seed ${seed}`)
  return cases.findings()
}

/** A kill leaves what the system holds as it is, so that a disk in memory shows the same, many times faster. */
const disk = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
const freshRoot = () => mkdtempSync(join(disk, 'midad-kill-'))

/** A process that waits for the word to begin: its own start takes longer than most of what it does. */
function start(program: string, root: string, seed: number): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, root, String(seed)])
}

async function liveAndDie(child: ChildProcessWithoutNullStreams, life: number) {
  const [told, complaints] = [text(child.stdout), text(child.stderr)]
  const closed = once(child, 'close')
  const isOpen = once(child.stdout, 'data')
  child.stdin.write('begin\n')
  // One in eight dies while it opens the library.
  if (life > longestLife / 8) await Promise.race([isOpen, closed])
  await setTimeout(life)
  child.kill('SIGKILL')
  const [, signal] = (await closed) as [unknown, unknown]
  const complaint = (await complaints).trim()
  const errors = signal === 'SIGKILL' ? [] : [`the process ended by itself: ${complaint.slice(-400)}`]
  return { events: eventsIn(await told), errors }
}

/** Opens the library as the next start does. */
async function lookAt(root: string, ledger: Ledger): Promise<readonly string[]> {
  const desk = openDeskIn(root)
  try {
    await desk.library.state()
    await desk.history.tidy()
    await desk.recovery.all()
    const seen = await ledger.compare(desk)
    return [...seen, ...(await historyFaults(desk)), ...orphansIn(root)]
  } finally {
    await desk.library.settle()
    desk.library.close()
  }
}

async function historyFaults({ history }: StorageDesk): Promise<readonly string[]> {
  const ids = await history.ids()
  const wrong: string[] = []
  for (const id of ids.ok ? ids.value : []) {
    const listed = await history.list(id)
    for (const { name } of listed.ok ? listed.value.slice(0, 3) : [])
      if (!(await history.read(id, name)).ok) wrong.push(`the version ${name} cannot be read`)
  }
  return wrong
}
