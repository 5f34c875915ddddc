// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { plainly, refusal } from '../../build/plainly.mjs'
import { root } from '../../build/root.mjs'

/** `npm run kill:app -- --times 100 --seed 7`: types in the real window by key events and kills the whole app at random moments. */
await plainly(async () => {
  const { values } = parseArgs({
    options: { times: { type: 'string', default: '100' }, seed: { type: 'string' } },
  })
  for (const [name, value] of Object.entries(values))
    if (!/^\d+$/.test(value)) throw refusal(`--${name} wants a whole number, not “${value}”`)
  const { times, seed } = values
  const child = spawn(process.execPath, [path.join(root, 'build/test.mjs'), 'e2e', 'killed.spec.ts'], {
    env: { ...process.env, MIDAD_KILLS: times, ...(seed === undefined ? {} : { MIDAD_SEED: seed }) },
    stdio: 'inherit',
  })
  const [code] = await once(child, 'close')
  return typeof code === 'number' ? code : 1
})
