// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { plainly, refusal } from '../../build/plainly.mjs'
import { root } from '../../build/root.mjs'

/** `npm run model -- --runs 5000 --seed 7`: does random things at two desks on one folder and looks after each that no word is lost. */
await plainly(async () => {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '5000' }, seed: { type: 'string' } },
  })
  for (const [name, value] of Object.entries(values))
    if (!/^\d+$/.test(value)) throw refusal(`--${name} wants a whole number, not “${value}”`)
  const { runs, seed } = values
  const test = ['--project', 'screen', 'test/renderer/session/model.test.ts']
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', '--config', 'test/vitest.config.ts', ...test], {
    cwd: root,
    env: { ...process.env, MIDAD_RUNS: runs, ...(seed === undefined ? {} : { MIDAD_SEED: seed }) },
    stdio: 'inherit',
  })
  const [code] = await once(child, 'close')
  return typeof code === 'number' ? code : 1
})
