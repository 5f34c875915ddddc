import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '../../renderer/article/problem.ts'
import { everyWords, problemText } from '../../renderer/words/index.ts'
import { type FaultyFiles, faultyFiles } from '../electron/faulty-files.ts'
import { below, randomFrom } from '../kit/random.ts'
import { openDeskIn } from './desk-in.ts'
import { isSame, makeWorld, operations, type StorageOperation, verdict, type World } from './operations.ts'
import { type Proof, tally } from './proof.ts'
import { layDown, treeOf } from './tree.ts'
import { type View, viewOf } from './view.ts'

const codes = [
  'short',
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EROFS',
  'EMFILE',
  'ENAMETOOLONG',
  'EXDEV',
] as const
const never = -1

/** One call of one operation that fails, alone or with all after it. */
interface Fault {
  readonly operation: StorageOperation
  readonly at: number
  readonly code: string
  readonly lasts: boolean
}

/**
 * Every fault at every file call of every operation (`times` of them, chosen by the seed): old or new is on the disk, the answer is
 * a problem with a sentence in every language and never a throw, and a second try works.
 */
export const proof: Proof = async ({ times, seed }, say) => {
  const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'midad-faults-'))
  const cases = tally()
  const world = await makeWorld(root)
  const all: Fault[] = []
  const ends = new Map<StorageOperation, readonly [before: View, after: View]>()
  for (const operation of operations) {
    const { calls, before, after, wrong } = await calmly(root, world, operation)
    if (wrong.length > 0) cases.count(`${operation.name} on a calm disk`, wrong)
    ends.set(operation, [before, after])
    for (const [at, call] of calls.entries())
      for (const code of codes.filter((each) => each !== 'short' || call === 'write'))
        for (const lasts of code === 'short' ? [false] : [false, true])
          all.push({ operation, at, code, lasts })
  }
  const chosen = someOf(all, times, randomFrom(seed))
  for (const [index, fault] of chosen.entries()) {
    const ended = ends.get(fault.operation)
    if (ended) await tryFault(root, world, fault, ended, cases.count)
    if ((index + 1) % 1_000 === 0) say(`${index + 1} of ${chosen.length} faults`)
  }
  rmSync(root, { recursive: true, force: true })
  cases.note(`${chosen.length} of ${all.length} faults of ${operations.length} operations, seed ${seed}`)
  return cases.findings()
}

function someOf<Value>(all: readonly Value[], times: number, random: () => number): readonly Value[] {
  if (times >= all.length) return all
  const left = [...all]
  return Array.from({ length: times }, () => left.splice(below(left.length, random), 1)).flat()
}

async function opened(root: string, world: World, { prepare }: StorageOperation, files: FaultyFiles) {
  layDown(root, world.tree)
  const desk = openDeskIn(root, files)
  await desk.library.state()
  await prepare?.(desk, world)
  return desk
}

async function calmly(root: string, world: World, operation: StorageOperation) {
  const files = faultyFiles()
  const desk = await opened(root, world, operation, files)
  const prepared = treeOf(root)
  const before = await viewOf(root)
  layDown(root, prepared)
  files.set(never, '')
  const ended = await operation.run(desk, world, root)
  const calls = [...files.calls]
  desk.library.close()
  const after = await viewOf(root)
  return { calls, before, after, wrong: ended.ok ? [] : [`answers ${ended.problem.code}`] }
}

async function tryFault(
  root: string,
  world: World,
  { operation, at, code, lasts }: Fault,
  [before, after]: readonly [View, View],
  count: (name: string, wrong: readonly string[]) => void,
): Promise<void> {
  const files = faultyFiles()
  const desk = await opened(root, world, operation, files)
  files.set(at, code, lasts)
  const run = () => operation.run(desk, world, root)
  const first = await answerOf(run)
  const call = files.calls[at] ?? 'no call'
  files.set(never, '')
  const left = treeOf(root)
  const seen = await viewOf(root)
  layDown(root, left)
  const second = await answerOf(run)
  desk.library.close()
  const last = await viewOf(root)
  const isDone = isSame(seen.articles, after.articles)
  const isHalfDone = operation.between && isSame(seen.articles, operation.between(before.articles))
  const missing = after.articles.filter((line) => !last.articles.includes(line))
  count(`${operation.name}, ${code} at call ${at} (${call})${lasts ? ' and after' : ''}`, [
    ...aboutAnswer(first),
    ...verdict(operation, seen, before, after),
    ...(first.ok && !isDone && !isHalfDone ? ['it says that it is done, and it is not'] : []),
    ...(second.ok || isDone ? [] : [`a second try answers ${second.problem.code}`]),
    ...missing.map((line) => `after a second try: − ${line}`),
    ...last.wrong,
  ])
}

type Thrown = { readonly ok: false; readonly problem: { readonly code: 'thrown'; readonly detail: string } }

async function answerOf(run: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown> | Thrown> {
  try {
    return await run()
  } catch (fault) {
    return { ok: false, problem: { code: 'thrown', detail: String(fault) } }
  }
}

/** What is wrong with an answer: a throw, or a problem that some language has no sentence for. */
function aboutAnswer(answer: Outcome<unknown> | Thrown): readonly string[] {
  if (answer.ok) return []
  const { problem } = answer
  if (problem.code === 'thrown') return [`throws ${problem.detail}`]
  const said = Object.values(everyWords).map((words) => problemText(words, problem))
  const isSaid =
    new Set(said).size === said.length && said.every((text) => text.length > 10 && !/[{}]/.test(text))
  return isSaid ? [] : [`no sentence for ${problem.code}: ${said.join(' / ')}`]
}
