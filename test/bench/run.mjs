// @ts-check
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { plainly } from '../../build/plainly.mjs'
import { root } from '../../build/root.mjs'
import { machineSays } from './machine.mjs'
import { options } from './options.mjs'
import { prepare } from './prepare.mjs'
import { measureStart } from './start.mjs'
import { startTable, typingTable } from './table.mjs'
import { targets } from './targets.mjs'
import { measureTyping } from './typing.mjs'

/** `npm run bench`: Midad beside a bare editable page and raw Slate, in turns, and its start beside an empty window's. */
await plainly(async () => {
  const wish = options(process.argv.slice(2))
  const stage = await prepare(wish)
  try {
    const typing = await inTurns(wish.rounds, wish.targets, (name, round) =>
      eachOf(wish.sizes, async (size) => {
        const cell = await measureTyping(targets[name], stage, size, wish)
        say(
          `round ${round + 1}, ${size} words, ${name}: ${cell.fault ?? `${cell.cpuPerKey?.toFixed(2)} ms of CPU a key`}`,
        )
        return { round, size, target: name, ...cell }
      }),
    )
    const starts = await inTurns(wish.starts, ['midad', 'empty'], async (name, round) => {
      const start = await measureStart(name, stage)
      say(`start ${round + 1}, ${name}: ${start.fault ?? `${start.wall?.toFixed(0)} ms`}`)
      return [{ round, target: name, ...start }]
    })
    const machine = machineSays(stage.runtime)
    const file = path.join(root, 'test/results/bench.json')
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(
      file,
      `${JSON.stringify({ at: new Date().toISOString(), machine, wish, typing, starts }, null, 1)}\n`,
    )
    process.stdout.write(
      `\n${machine}\n\n${typingTable(typing, wish)}\n${startTable(starts)}\nWritten: ${file}\n`,
    )
    return [...typing, ...starts].some(({ fault }) => fault !== undefined) ? 1 : 0
  } finally {
    await stage.clear()
  }
})

/**
 * Everyone's turn in each round; another goes first each time, so that nobody always meets the machine as the same one left it.
 * @template {string} Name
 * @template Cell
 * @param {number} rounds
 * @param {readonly Name[]} names
 * @param {(name: Name, round: number) => Promise<readonly Cell[]>} measure
 */
async function inTurns(rounds, names, measure) {
  /** @type {Cell[]} */
  const cells = []
  for (let round = 0; round < rounds; round += 1) {
    const turned = names.map((_, index) => /** @type {Name} */ (names[(index + round) % names.length]))
    for (const name of turned) cells.push(...(await measure(name, round)))
  }
  return cells
}

/**
 * @template Item
 * @template Answer
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Answer>} work
 */
async function eachOf(items, work) {
  /** @type {Answer[]} */
  const answers = []
  for (const item of items) answers.push(await work(item))
  return answers
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
