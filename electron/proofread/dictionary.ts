import { readFileSync } from 'node:fs'
import path from 'node:path'
import { once } from './once.ts'

/** One dictionary of Hunspell; it is read when it is first asked. */
export interface Dictionary {
  knows(word: string): boolean
  /** Tens of milliseconds a word. */
  suggest(word: string): readonly string[]
}

/** Makes a dictionary of the files `name.aff` and `name.dic`. */
export type OpenDictionary = (folder: string, name: string) => Dictionary

/** Starts Hunspell, compiled to WebAssembly: one memory for all dictionaries. */
export async function startHunspell(): Promise<OpenDictionary> {
  const { Hunspell, getWasmModule } = await import('hunspell-wasm')
  const memory: unknown = await getWasmModule()
  return (folder, name) => {
    // The bytes go into Hunspell’s own file system, which takes them as well as a text and needs no decoding.
    const read = (extension: string) =>
      readFileSync(path.join(folder, `${name}.${extension}`)) as unknown as string
    const opened = once(() => new Hunspell(memory, read('aff'), read('dic')))
    return {
      knows: (word) => opened().testSpelling(word),
      suggest: (word) => opened().getSpellingSuggestions(word),
    }
  }
}
