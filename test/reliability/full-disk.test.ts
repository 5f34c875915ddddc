import { test } from 'vitest'
import { proof } from './full-disk.ts'
import { proveShortly } from './prove-shortly.ts'

test('A disk that is really full truncates no article and loses no acknowledged edit', async () => {
  await proveShortly(proof, 30)
}, 120_000)
