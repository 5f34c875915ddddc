import { join } from 'node:path'
import { readArticleFile } from '../../electron/library/article-file.ts'
import { binFolder } from '../../electron/library/bin.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { checkArticle } from '../../electron/library/inside.ts'
import type { StorageDesk } from './desk-in.ts'
import { lengthOf } from './growing-text.ts'
import type { StorageEvent } from './storage-events.ts'

type Where = 'library' | 'bin' | 'nowhere'

/** What an article may be after a crash. */
interface Entry {
  readonly key: string
  /** How many letters were acknowledged, and how many may have come through. */
  readonly least: number
  readonly most: number
  readonly where: readonly Where[]
  /** What its file may be called; empty where it took a free name. */
  readonly names: readonly string[]
}

/** What a storage process said of a library, and whether the library is so. */
export interface Ledger {
  take(event: StorageEvent): void
  /** Every difference, in words; what is found is taken over as the truth. */
  compare(desk: StorageDesk): Promise<readonly string[]>
}

export function ledgerOf(): Ledger {
  const entries = new Map<string, Entry>()
  let making: StorageEvent | null = null

  const take = (event: StorageEvent) => {
    const { act, stage, id, key, length, fileName } = event
    if (act === 'make') {
      making = stage === 'try' ? event : null
      if (id !== null)
        entries.set(id, { key, least: length, most: length, where: ['library'], names: [fileName] })
      return
    }
    const entry = entries.get(id ?? '')
    if (id === null || !entry) throw new Error(`nothing is known of ${String(id)}`)
    entries.set(id, stage === 'try' ? tried(entry, event) : finished(entry, event))
  }

  const compare = async (desk: StorageDesk): Promise<readonly string[]> => {
    const found = await lookAround(desk)
    const wrong = [...found.wrong]
    for (const [id, entry] of entries) {
      const seen = found.seen.get(id)
      wrong.push(...differences(id, entry, seen))
    }
    const unknown = [...found.seen].filter(([id]) => !entries.has(id))
    for (const [id, { key, length }] of unknown.slice(making ? 1 : 0))
      wrong.push(`${id}: a third thing, ${key}, ${length}`)
    for (const [, { key, length }] of unknown.slice(0, making ? 1 : 0))
      if (key !== making?.key || length !== making.length) wrong.push(`made ${key} of ${length} letters`)
    entries.clear()
    for (const [id, { key, length, where, name }] of found.seen)
      entries.set(id, { key, least: length, most: length, where: [where], names: [name] })
    making = null
    return wrong
  }
  return { take, compare }
}

function tried(entry: Entry, { act, length, fileName }: StorageEvent): Entry {
  switch (act) {
    case 'write':
      return { ...entry, most: Math.max(entry.most, length) }
    case 'rename':
      return { ...entry, names: [...entry.names, fileName] }
    case 'bin':
    case 'restore':
      return { ...entry, where: ['library', 'bin'] }
    case 'put back':
      return { ...entry, where: ['library', 'nowhere'] }
    case 'make':
      return entry
  }
}

function finished(entry: Entry, { act, length, fileName }: StorageEvent): Entry {
  switch (act) {
    case 'write':
      return { ...entry, least: length }
    case 'rename':
      return { ...entry, names: [fileName] }
    case 'bin':
      return { ...entry, where: ['bin'] }
    case 'restore':
    case 'put back':
    case 'make':
      return { ...entry, where: ['library'], names: [] }
  }
}

interface Seen {
  readonly key: string
  readonly length: number
  readonly where: Where
  readonly name: string
}

async function lookAround({ library, recovery, drafts }: StorageDesk) {
  const [seen, wrong] = [new Map<string, Seen>(), [] as string[]]
  for (const { id, headline, fileName } of (await library.state()).rows) {
    const opened = await recovery.open(id)
    drafts.closed(id)
    const key = headline.split(' ')[1] ?? ''
    const length = opened.ok ? lengthOf(opened.value.article, key) : opened.problem.code
    if (typeof length === 'string') wrong.push(`${fileName}: ${length}`)
    else seen.set(id, { key, length, where: 'library', name: fileName })
  }
  const binned = await library.binned()
  for (const { id, headline, fileName, problem } of binned.ok ? binned.value : []) {
    const key = headline.split(' ')[1] ?? ''
    if (problem) wrong.push(`in the bin, ${fileName}: ${problem.code}`)
    else if (seen.has(id)) wrong.push(`${fileName} is in the library and in the bin`)
    else
      seen.set(id, {
        key,
        length: await lengthIn(join(library.folder, binFolder, fileName), key),
        where: 'bin',
        name: fileName,
      })
  }
  return { seen, wrong }
}

/** The letters in a file; none where they are no version of its article. */
async function lengthIn(path: string, key: string): Promise<number> {
  const read = await readArticleFile(diskFiles, { path })
  const checked = read.ok ? checkArticle(read.value.article, path) : read
  const length = checked.ok ? lengthOf(checked.value.article, key) : ''
  return typeof length === 'number' ? length : -1
}

function differences(id: string, entry: Entry, seen: Seen | undefined): readonly string[] {
  const { key, least, most, where, names } = entry
  const place = seen?.where ?? 'nowhere'
  if (!where.includes(place)) return [`${id} (${key}) is in ${place}, not in ${where.join(' or ')}`]
  if (!seen) return []
  const isNamed = names.length === 0 || names.includes(seen.name) || where.length > 1 || place === 'bin'
  return [
    ...(seen.key === key ? [] : [`${id} is ${seen.key}, not ${key}`]),
    ...(seen.length >= least && seen.length <= most
      ? []
      : [`${id} has ${seen.length} letters, not ${least} to ${most}`]),
    ...(isNamed ? [] : [`${id} is called ${seen.name}, not ${names.join(' or ')}`]),
  ]
}
