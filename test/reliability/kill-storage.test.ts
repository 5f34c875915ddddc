import { test } from 'vitest'
import { proof } from './kill-storage.ts'
import { proveShortly } from './prove-shortly.ts'

test('A storage process that is killed leaves every article whole, nothing acknowledged is lost, and nothing is left over', async () => {
  await proveShortly(proof, 20)
}, 240_000)
