import { test } from 'vitest'
import { proof } from './file-faults.ts'
import { proveShortly } from './prove-shortly.ts'

test('Whichever file call of whichever operation fails, old or new is on the disk, a sentence says so, and a second try works', async () => {
  await proveShortly(proof, 80)
}, 120_000)
