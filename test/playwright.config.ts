import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/e2e',
  // One desk a display: windows on one display take the keyboard from each other.
  workers: (process.env['MIDAD_DISPLAYS'] ?? ':0').split(' ').length,
  forbidOnly: true,
  // Other work on the machine must not fail a test.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { trace: 'off' },
})
