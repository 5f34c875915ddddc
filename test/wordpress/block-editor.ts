import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'

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
  window.eval(await readFile(bundle, 'utf8'))
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

/** The editor as one script, as `node build/block-editor.mjs` made it of what is in its folder now. */
const source = path.join(import.meta.dirname, 'editor')
const mark = createHash('sha256')
  .update(
    Buffer.concat(['package-lock.json', 'entry.mjs'].map((name) => readFileSync(path.join(source, name)))),
  )
  .digest('hex')
  .slice(0, 16)
const bundle = path.resolve(import.meta.dirname, `../../.cache/block-editor/${mark}.js`)

/** Whether WordPress's own editor can run here. */
export const isBlockEditorHere = existsSync(bundle)

/** For the name of a test: why it is skipped, where it is. */
export const whereBlockEditorIs = isBlockEditorHere
  ? 'the real editor'
  : 'skipped: no block editor in .cache (node build/block-editor.mjs)'
