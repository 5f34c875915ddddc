import type Vips from 'wasm-vips'

export type Codecs = Awaited<ReturnType<typeof Vips>>

/** What the kinds of electron/library/picture-kinds.ts are read with; everything else that libvips can read stays closed. */
const loaders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif']

/** Starts libvips, compiled to WebAssembly: the same bytes on every system. It takes half a second and 60 MB. */
export async function startCodecs(): Promise<Codecs> {
  const { default: start } = await import('wasm-vips')
  const codecs = await start({
    // AVIF is read by a part of its own.
    dynamicLibraries: ['vips-heif.wasm'],
    // Its warnings would stand between the findings of the command line; what stops it, it throws.
    preRun: quiet,
  })
  codecs.concurrency(1)
  codecs.Cache.max(0)
  codecs.operationBlock('VipsForeignLoad', true)
  for (const loader of loaders) codecs.operationBlock(`VipsForeignLoad${loader}`, false)
  return codecs
}

function quiet({ ENV }: { readonly ENV: Record<string, string> }): void {
  ENV['VIPS_WARNING'] = 'none'
}
