import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { build, type Rolldown } from 'vite'

/** A block as WordPress's own editor reads it from a post. */
export interface ReadBlock {
  readonly name: string
  /** Whether its markup is what its `save()` writes; if not, the editor says that it holds unexpected or invalid content. */
  readonly isValid: boolean
  /** Why it is not valid, as the editor says it in its console. */
  readonly problems: readonly string[]
  readonly attributes: Readonly<Record<string, unknown>>
  readonly innerBlocks: readonly ReadBlock[]
}

export interface BlockEditor {
  parseBlocks(html: string): readonly ReadBlock[]
  /** The post as the editor saves it after reading it and changing nothing. */
  savedAgain(html: string): string
  close(): void
}

const root = path.resolve(import.meta.dirname, '../..')
const entry = path.join(import.meta.dirname, 'block-editor.entry.mjs')

/** `@wordpress/blocks` and `@wordpress/block-library` with every core block, in a window of their own. */
export async function openBlockEditor(): Promise<BlockEditor> {
  // The editor's styles are more than jsdom reads, and nothing here looks at them.
  const virtualConsole = new VirtualConsole()
  const { window } = new JSDOM('', {
    runScripts: 'outside-only',
    url: 'https://example.ma/',
    pretendToBeVisual: true,
    virtualConsole,
  })
  const silent = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.assign(window, { matchMedia: () => silent })
  window.eval(await bundle())
  const { parse, serialize } = (window as unknown as { blocks: WordPressBlocks }).blocks
  return {
    parseBlocks: (html) => parse(html).filter(isBlock).map(readBlock),
    savedAgain: (html) => serialize(parse(html)),
    close: () => window.close(),
  }
}

/** What is used of `@wordpress/blocks`. */
interface WordPressBlocks {
  readonly parse: (html: string) => readonly WordPressBlock[]
  readonly serialize: (blocks: readonly WordPressBlock[]) => string
}

interface WordPressBlock {
  readonly name: string | null
  readonly isValid: boolean
  readonly validationIssues?: readonly { readonly args: readonly unknown[] }[]
  readonly attributes: Readonly<Record<string, unknown>>
  readonly innerBlocks: readonly WordPressBlock[]
}

const isBlock = ({ name }: WordPressBlock) => name !== null

const readBlock = (block: WordPressBlock): ReadBlock => ({
  name: block.name ?? '',
  isValid: block.isValid,
  problems: (block.validationIssues ?? []).map(({ args: [sentence, ...rest] }) =>
    fill(String(sentence), rest),
  ),
  // Rich texts are objects of the editor; their HTML is what a post holds.
  attributes: JSON.parse(JSON.stringify(block.attributes)) as Record<string, unknown>,
  innerBlocks: block.innerBlocks.map(readBlock),
})

/** The whole type of a block, which the editor prints too, tells a reader nothing. */
const fill = (sentence: string, rest: readonly unknown[]) =>
  rest.reduce<string>((done, part) => done.replace(/%[so]/, () => shown(part)), sentence)

const shown = (part: unknown) =>
  typeof part === 'string' ? part : Array.isArray(part) ? JSON.stringify(part) : '…'

/** The editor as one script, made once for each version of what is in it. */
async function bundle(): Promise<string> {
  const lock = await readFile(path.join(root, 'package-lock.json'))
  const mark = createHash('sha256')
    .update(lock)
    .update(await readFile(entry))
    .digest('hex')
    .slice(0, 16)
  const file = path.join(root, `.cache/block-editor/${mark}.js`)
  if (existsSync(file)) return await readFile(file, 'utf8')
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      'globalThis.IS_WORDPRESS_CORE': 'true',
      'globalThis.IS_GUTENBERG_PLUGIN': 'false',
      'globalThis.SCRIPT_DEBUG': 'false',
    },
    plugins: [withoutPictureWorker],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'blockEditor' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [output] = [made].flat()
  if (!output || !('output' in output)) throw new Error('The block editor was not bundled')
  const script = output.output.find((part): part is Rolldown.OutputChunk => part.type === 'chunk')
  if (!script) throw new Error('The bundle of the block editor has no script')
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.${process.pid}`, script.code)
  await rename(`${file}.${process.pid}`, file)
  return script.code
}

/** package.json puts a small package in the place of the worker that shrinks uploaded pictures, which is a hundred megabytes. */
const withoutPictureWorker = {
  name: 'without-picture-worker',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.startsWith('@wordpress/vips') ? '\0picture-worker' : null),
  load: (id: string) => (id === '\0picture-worker' ? 'export {}' : null),
}
