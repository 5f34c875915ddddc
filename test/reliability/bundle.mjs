import path from 'node:path'
import { build } from 'vite'
import { root } from '../../build/root.mjs'

/** Bundles `test/reliability/<name>.ts` for plain Node; answers the path of the program. @param {string} name */
export async function bundled(name) {
  const outDir = path.join(root, 'out/reliability', name)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(root, `test/reliability/${name}.ts`),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true },
  })
  return path.join(outDir, `${name}.mjs`)
}
