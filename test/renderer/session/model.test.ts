import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Act, acts, anyAct } from './model-acts.ts'
import { World } from './model-world.ts'

/** `npm run model -- --runs 5000 --seed 7` sets these; without it, as many runs as fit in some seconds. */
const asked = process.env['MIDAD_RUNS']
const runs = Number(asked ?? 1_000_000)
const most = asked === undefined ? 8_000 : 24 * 60 * 60_000
const seed = Number(process.env['MIDAD_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

test(
  'Whatever is done at two desks on one folder, no word is lost and none is in another article',
  async () => {
    process.stdout.write(`seed ${String(seed)}\n`)
    const done = { runs: 0, acts: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 4, maxLength: 40, size: 'max' }), async (given) => {
        await run(given)
        done.runs += 1
        done.acts += given.length
        if (done.runs % 250 === 0) process.stdout.write(`${String(done.runs)} runs\n`)
      }),
      { seed, numRuns: runs, interruptAfterTimeLimit: most },
    )
    process.stdout.write(
      `${String(done.runs)} runs, ${String(done.acts)} acts, seed ${String(seed)}: no word lost\n`,
    )
    expect(done.runs).toBeGreaterThan(0)
  },
  most + 60_000,
)

async function run(given: readonly Act[]): Promise<void> {
  const world = new World()
  try {
    for (const seat of [0, 1]) await world.start(seat)
    for (const act of given) {
      await acts[act.name](world, act)
      await world.check()
    }
    await world.end()
  } finally {
    await world.remove()
  }
}
