import { extname } from 'node:path'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import { zipOf } from '../library/zip-write.ts'
import { noPress, type Press } from '../press/press.ts'
import type { Destination } from './destination.ts'
import type { ReadyFile } from './gather.ts'

interface PackShell {
  readonly press: Press | undefined
  /** Without its ending; as the first of the files is called when left out. */
  readonly name: string | undefined
}

type Pack = (files: readonly ReadyFile[], shell: PackShell) => Promise<Outcome<readonly ReadyFile[]>>

/** What is written in the end, made of the gathered files. */
export const packs: Readonly<Record<Destination, Pack>> = {
  folder: (files) => Promise.resolve(done(files)),
  zip: async (files, { name }) => {
    const entries = files.map(({ path, bytes }) => ({ name: path, bytes, packed: isText(path) }))
    return done([{ path: named(name, files, '.zip'), bytes: await zipOf(entries) }])
  },
  pdf: async (files, { press, name }) => {
    const made = press ? await press.pdf(files) : noPress()
    return made.ok ? done([{ path: named(name, files, '.pdf'), bytes: made.value }]) : made
  },
}

/** Pictures are tight already. */
const isText = (path: string) => ['.html', '.txt', '.json'].includes(extname(path))

function named(name: string | undefined, [first]: readonly ReadyFile[], ending: string): string {
  if (name !== undefined) return name + ending
  if (!first) throw new Error('an export has no file')
  return first.path.slice(0, first.path.length - extname(first.path).length) + ending
}
