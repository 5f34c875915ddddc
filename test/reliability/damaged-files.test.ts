import { test } from 'vitest'
import { proof } from './damaged-files.ts'
import { proveShortly } from './prove-shortly.ts'

test('Damaged files of every kind are opened, copied and saved over: nothing is thrown, and none of their bytes changes', async () => {
  await proveShortly(proof, 250)
}, 120_000)
