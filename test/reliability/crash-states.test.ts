import { test } from 'vitest'
import { proof } from './crash-states.ts'
import { proveShortly } from './prove-shortly.ts'

test('Every state in which a crash may leave the disk opens as old or new, and as new once that was acknowledged', async () => {
  await proveShortly(proof, 1_000)
}, 120_000)
