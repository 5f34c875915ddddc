import { test } from 'vitest'
import { proof } from './headline-names.ts'
import { proveShortly } from './prove-shortly.ts'

test('Headlines of every kind become file names that every system takes, and none is another’s', async () => {
  await proveShortly(proof, 1_000)
}, 120_000)
