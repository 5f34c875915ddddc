import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { below, randomFrom } from '../kit/random.ts'
import { openDeskIn } from './desk-in.ts'
import { makeWorld, operations, type StorageOperation, verdict, type World } from './operations.ts'
import { type Proof, tally } from './proof.ts'
import { recordingFiles } from './recording-files.ts'
import { type CrashState, statesAfterCrash } from './states-after-crash.ts'
import { layDown, type Tree, treeOf } from './tree.ts'
import { type View, viewOf } from './view.ts'

/**
 * Every legal state of the disk after a crash in each operation (`times` of them, chosen by the seed) is laid down and opened:
 * what is there is old or new, whole, and nothing else is lost; once it was acknowledged, it is new.
 */
export const proof: Proof = async ({ times, seed }, say) => {
  const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'midad-states-'))
  const cases = tally()
  const world = await makeWorld(root)
  const random = randomFrom(seed)
  const recorded: Recorded[] = []
  for (const operation of operations) recorded.push(await record(root, world, operation))
  const total = recorded.reduce((sum, { states }) => sum + states.length, 0)
  for (const { operation, states, before, after } of recorded) {
    const left = [...states]
    const count = Math.min(left.length, Math.ceil((times * left.length) / total))
    say(`${operation.name}: ${count} of ${states.length} states`)
    for (let number = 1; number <= count; number += 1) {
      const [state] = left.splice(below(left.length, random), 1)
      if (!state) break
      layDown(root, state.tree)
      const seen = withoutRemains(await viewOf(root), before)
      const wrong = state.isAcknowledged
        ? verdict({ ...operation, between: () => after.articles }, seen, after, after)
        : verdict(operation, seen, before, after)
      const name = `${operation.name}${state.isAcknowledged ? ', acknowledged' : ''}`
      cases.count(`${name}, ${shown(state.tree, world.tree)}`, wrong)
    }
  }
  rmSync(root, { recursive: true, force: true })
  cases.note(`${total} states of ${operations.length} operations, seed ${seed}`)
  return cases.findings()
}

interface Recorded {
  readonly operation: StorageOperation
  readonly states: readonly CrashState[]
  readonly before: View
  readonly after: View
}

async function record(root: string, world: World, operation: StorageOperation): Promise<Recorded> {
  layDown(root, world.tree)
  const files = recordingFiles()
  const desk = openDeskIn(root, files)
  await desk.library.state()
  await operation.prepare?.(desk, world)
  const prepared = treeOf(root)
  const before = await viewOf(root)
  layDown(root, prepared)
  files.calls.length = 0
  const ended = await operation.run(desk, world, root)
  if (!ended.ok) throw new Error(`${operation.name} answers ${ended.problem.code}`)
  const calls = [...files.calls]
  desk.library.close()
  return { operation, states: statesAfterCrash(root, prepared, calls), before, after: await viewOf(root) }
}

/** Of an article that was never acknowledged, what reached the disk in part is kept in the bin: more than before, and nothing less. */
function withoutRemains(seen: View, before: View): View {
  const damaged = seen.articles.filter((line) => / (not-an-article|zip-damaged)$/.test(line))
  const earlier = before.articles.filter((line) => line.endsWith('not-an-article')).length
  const remains = damaged.filter((line) => line.startsWith('bin ')).slice(0, damaged.length - earlier)
  return { ...seen, articles: seen.articles.filter((line) => !remains.includes(line)) }
}

/** What differs in a state, for people. */
function shown(state: Tree, before: Tree): string {
  const paths = [...new Set([...state.keys(), ...before.keys()])]
  const changed = paths.filter((path) => {
    const [one, other] = [state.get(path), before.get(path)]
    return one === undefined || other === undefined || (one !== null && other !== null && !one.equals(other))
  })
  return changed.map((path) => `${path} ${state.get(path)?.length ?? '−'}`).join(', ') || 'nothing changed'
}
