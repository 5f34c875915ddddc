import { freshBundle } from './fresh-bundle.mjs'
import { plainly } from './plainly.mjs'

await plainly(async () => {
  await freshBundle()
  return 0
})
