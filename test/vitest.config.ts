import path from 'node:path'
import { defineConfig } from 'vitest/config'

const results = 'test/results/**'

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    allowOnly: false,
    // Vitest leaves a core to a watching writer; in a run nobody waits for it.
    maxWorkers: '100%',
    // Other work on the machine must not fail a test.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // No file leaves anything behind in a module; to load them all anew for each takes longer than the tests.
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/renderer/**', 'test/package/**', results],
        },
      },
      {
        extends: true,
        test: { name: 'screen', environment: 'jsdom', include: ['test/renderer/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
