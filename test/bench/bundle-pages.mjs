// @ts-check
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { root } from '../../build/root.mjs'

const source = path.join(import.meta.dirname, 'page')
const made = path.join(root, 'out/bench')

/**
 * Bundles the pages that are measured beside Midad, for production and as Midad itself is, and the probe that is put into
 * every page; answers their folder.
 */
export async function bundlePages() {
  /** @type {import('vite').InlineConfig} */
  const common = {
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
  }
  await build({
    ...common,
    plugins: [react()],
    build: {
      outDir: made,
      emptyOutDir: true,
      target: 'chrome148',
      minify: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['bare', 'slate', 'empty'].map((name) => path.join(source, `${name}.html`)) },
    },
  })
  await build({
    ...common,
    build: {
      outDir: made,
      emptyOutDir: false,
      target: 'chrome148',
      minify: false,
      lib: {
        entry: path.join(source, 'probe.ts'),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  })
  return made
}
