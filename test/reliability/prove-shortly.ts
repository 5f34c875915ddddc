import { expect } from 'vitest'
import { bundled } from './bundle.mjs'
import type { Proof } from './proof.ts'

/** A proof within the tests: fewer cases than its command tries, from a seed that is printed. MIDAD_SEED sets it. */
export async function proveShortly(proof: Proof, times: number): Promise<void> {
  const seed = Number(process.env['MIDAD_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`${times} times, seed ${seed}`)
  const findings = await proof({ times, seed, bundled }, say)
  if (!findings) return
  for (const line of findings.notes) say(line)
  expect(findings.failures, `seed ${seed}`).toEqual([])
  expect(findings.passed).toBeGreaterThan(0)
}
