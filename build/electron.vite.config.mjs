import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { root } from './root.mjs'

/** The older of the two runtimes that the product runs on: Electron 42. */
const node = 'node24.15'
const chromium = 'chrome148'

export default defineConfig({
  main: {
    build: {
      target: node,
      outDir: path.join(root, 'out/main'),
      externalizeDeps: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: path.join(root, 'electron/main.ts'),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      outDir: path.join(root, 'out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: path.join(root, 'electron/preload.ts'),
        // A sandboxed preload is one CommonJS file and loads no siblings.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: path.join(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      target: chromium,
      outDir: path.join(root, 'out/renderer'),
      emptyOutDir: true,
      license: { fileName: 'licences.md' },
      // The content security policy allows no data: font and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path.join(root, 'renderer/index.html') },
    },
  },
})
