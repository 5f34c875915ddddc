import { readFile } from 'node:fs/promises'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { root } from './root.mjs'

/** The older of the two runtimes that the product runs on: Electron 42. */
const node = 'node24.15'
const chromium = 'chrome148'

/**
 * Packages that load their WebAssembly from beside their own script: each lies as it came in a folder of `out/main`, and the
 * desk imports the first of its files from there.
 * @type {Readonly<Record<string, { folder: string, files: readonly string[] }>>}
 */
const laidBeside = {
  'wasm-vips': {
    folder: 'codecs',
    files: ['vips-node.mjs', 'vips.wasm', 'vips-heif.wasm'].map((name) => `lib/${name}`),
  },
  'hunspell-wasm': {
    folder: 'speller',
    files: [
      ...['Hunspell', 'WasmMemoryManager', 'Utilities', 'Utf8', 'TypedArray'].map(
        (name) => `dist/${name}.js`,
      ),
      'wasm/hunspell.js',
      'wasm/hunspell.wasm',
    ],
  },
}

/** Where a file of such a package lies; those of one folder alone lie in it. @param {{ folder: string }} laid @param {string} file */
const placeOf = ({ folder }, file) => `${folder}/${file.replace(/^lib\//, '')}`

/** Lays these packages beside the bundle. @returns {import('vite').Plugin} */
function packagesBeside() {
  return {
    name: 'packages-beside',
    enforce: 'pre',
    resolveId: (id) => (id in laidBeside ? { id, external: true } : null),
    renderChunk: (code, { fileName }) =>
      Object.entries(laidBeside).reduce((text, [name, laid]) => {
        const from = path.posix.relative(path.posix.dirname(fileName), placeOf(laid, laid.files[0] ?? ''))
        const place = from.startsWith('.') ? from : `./${from}`
        return text.replaceAll(new RegExp(`import\\((["'\`])${name}\\1\\)`, 'g'), `import('${place}')`)
      }, code),
    async generateBundle() {
      for (const [name, laid] of Object.entries(laidBeside))
        for (const file of laid.files) {
          const source = await readFile(path.join(root, 'node_modules', name, file))
          this.emitFile({ type: 'asset', fileName: placeOf(laid, file), source })
        }
    },
  }
}

export default defineConfig({
  main: {
    plugins: [packagesBeside()],
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
