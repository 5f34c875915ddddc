import { expect, test, vi } from 'vitest'

const files = import.meta.glob('../../renderer/article/**/*.ts')

test.each(Object.keys(files))('%s can be the first to be imported', async (file) => {
  vi.resetModules()
  await expect(files[file]?.()).resolves.toBeDefined()
})
