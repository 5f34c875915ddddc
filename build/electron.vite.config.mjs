import { readFile } from 'node:fs/promises'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { root } from './root.mjs'

/** The older of the two runtimes that the product runs on: Electron 42. */
const node = 'node24.15'
const chromium = 'chrome148'

/** The parts of libvips that the desk runs: its threads load the script by its own name, and it the rest from beside it. */
const codecFiles = ['vips-node.mjs', 'vips.wasm', 'vips-heif.wasm']

/** Lays libvips beside the bundle as it came, in `out/main/codecs`. @returns {import('vite').Plugin} */
function codecs() {
  return {
    name: 'codecs',
    enforce: 'pre',
    resolveId: (id) => (id === 'wasm-vips' ? { id, external: true } : null),
    renderChunk: (code, { fileName }) => {
      const from = path.posix.relative(path.posix.dirname(fileName), 'codecs/vips-node.mjs')
      const place = from.startsWith('.') ? from : `./${from}`
      return code.replaceAll(/import\((["'`])wasm-vips\1\)/g, `import('${place}')`)
    },
    async generateBundle() {
      for (const name of codecFiles) {
        const source = await readFile(path.join(root, 'node_modules/wasm-vips/lib', name))
        this.emitFile({ type: 'asset', fileName: `codecs/${name}`, source })
      }
    },
  }
}

export default defineConfig({
  main: {
    plugins: [codecs()],
    build: {
      target: node,
      outDir: path.join(root, 'out/main'),
      externalizeDeps: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: {
          main: path.join(root, 'electron/main.ts'),
          'picture-thread': path.join(root, 'electron/pictures/picture-thread.ts'),
          'proof-thread': path.join(root, 'electron/proofread/proof-thread.ts'),
        },
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
