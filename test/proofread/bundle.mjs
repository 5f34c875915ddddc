import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from '../../build/root.mjs'

/** Bundles `test/proofread/<name>.ts` for plain Node and loads it. @param {string} name */
export async function loaded(name) {
  const outDir = path.join(root, 'out/proofread', name)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(root, `test/proofread/${name}.ts`),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    // Hunspell loads its WebAssembly from beside itself.
    ssr: { noExternal: true, external: ['hunspell-wasm'] },
  })
  return import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href)
}
