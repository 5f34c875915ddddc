import { once } from 'node:events'
import { rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { valueOf } from '../electron/specimens.ts'
import { below, oneOf, randomFrom } from '../kit/random.ts'
import { openDeskIn } from './desk-in.ts'
import { growing, lengthOf, letterAt } from './growing-text.ts'
import type { StorageEvent } from './storage-events.ts'

/** Works on a library until it is killed, and says on its pipe what it begins and what is done. It waits for a word to begin. */
const [root = '', seed = '0'] = process.argv.slice(2)
const random = randomFrom(Number(seed))
await once(process.stdin, 'data')

const desk = openDeskIn(root)
const { library, drafts, recovery, history } = desk
const most = 10

/** The article that the window has open. */
interface Open {
  readonly id: string
  readonly key: string
  readonly fileName: string
  base: string
  length: number
  edits: number
}

const tell = (event: StorageEvent) => writeSync(1, `${JSON.stringify(event)}\n`)
const keyOf = (headline: string) => headline.split(' ')[1] ?? ''
const rows = async () => (await library.state()).rows

async function openOne(): Promise<Open> {
  const listed = await rows()
  if (listed.length === 0) return openMade(await make())
  return openMade(oneOf(listed, random).id)
}

async function openMade(id: string): Promise<Open> {
  const { article, revision, fileName } = valueOf(await recovery.open(id))
  const key = keyOf(article.story.headline)
  const length = lengthOf(article, key)
  if (typeof length === 'string') throw new Error(length)
  return { id, key, fileName, base: revision, length, edits: 0 }
}

async function make(): Promise<string> {
  const key = below(2 ** 31, random).toString(36)
  const event = { act: 'make', id: null, key, length: 3, fileName: '' } as const
  tell({ ...event, stage: 'try' })
  const { id, fileName } = valueOf(await library.create(growing(key, 3)))
  tell({ ...event, stage: 'done', id, fileName })
  return id
}

async function type(open: Open): Promise<void> {
  const count = 1 + below(5, random)
  const edits = Array.from({ length: count }, (_, index) => {
    const offset = open.length + index
    return { operation: { type: 'insert_text', path: [0, 0], offset, text: letterAt(offset) } }
  })
  const event = { ...told(open), act: 'write', length: open.length + count } as const
  tell({ ...event, stage: 'try' })
  valueOf(await drafts.journal(open.id, open.base, open.edits + 1, edits))
  tell({ ...event, stage: 'done' })
  open.length += count
  open.edits += count
}

async function save(open: Open): Promise<void> {
  const event = { ...told(open), act: 'write' } as const
  tell({ ...event, stage: 'try' })
  const [article, upTo] = [growing(open.key, open.length), open.edits]
  const saved = valueOf(
    await library.save(open.id, open.base, article, (revision) => drafts.saving(open.id, revision, upTo)),
  )
  await drafts.saved(open.id, { ...saved, article, upTo })
  tell({ ...event, stage: 'done' })
  open.base = saved.revision
}

const told = ({ id, key, length, fileName }: Open) => ({ id, key, length, fileName })

async function copy(open: Open): Promise<void> {
  const event = { ...told(open), act: 'make', fileName: '' } as const
  tell({ ...event, id: null, stage: 'try' })
  const fork = () => library.fork(open.id, growing(open.key, open.length))
  const { id, fileName } = valueOf(await (random() < 0.5 ? fork() : library.duplicate(open.id)))
  tell({ ...event, stage: 'done', id, fileName })
}

async function bin(open: Open): Promise<void> {
  drafts.closed(open.id)
  tell({ ...told(open), act: 'bin', stage: 'try' })
  valueOf(await library.bin(open.id))
  tell({ ...told(open), act: 'bin', stage: 'done' })
}

async function restore(): Promise<void> {
  const binned = valueOf(await library.binned()).filter(({ problem }) => !problem)
  if (binned.length === 0) return
  const { id, headline, fileName } = oneOf(binned, random)
  const event = { act: 'restore', id, key: keyOf(headline), length: 0, fileName } as const
  tell({ ...event, stage: 'try' })
  valueOf(await library.restore(id))
  tell({ ...event, stage: 'done' })
}

async function rename(open: Open): Promise<void> {
  const name = `${oneOf(['نشرة', 'Édition', 'خبر'], random)} ${below(1_000, random)} ${open.key}`
  const event = { ...told(open), act: 'rename', fileName: `${name}.midad` } as const
  tell({ ...event, stage: 'try' })
  const renamed = await library.rename(open.id, name)
  if (renamed.ok) tell({ ...event, stage: 'done', fileName: renamed.value })
}

/** Another program removes the file, and the window has it written again. */
async function putBack(open: Open): Promise<void> {
  const event = { ...told(open), act: 'put back' } as const
  tell({ ...event, stage: 'try' })
  rmSync(join(library.folder, open.fileName))
  valueOf(await library.putBack(open.id, growing(open.key, open.length)))
  tell({ ...event, stage: 'done' })
}

/** What is done with an article that is open and saved, before the next one. */
const acts: readonly ((open: Open) => Promise<unknown>)[] = [
  make,
  bin,
  restore,
  rename,
  putBack,
  copy,
  (open) => history.keep(open.id, growing(open.key, open.length), 'replace'),
]

void history.tidy()
void recovery.all()
writeSync(1, 'open\n')
for (;;) {
  const open = await openOne()
  for (let turns = below(4, random); turns >= 0; turns -= 1) {
    for (let batches = below(6, random); batches > 0; batches -= 1) await type(open)
    await save(open)
  }
  const count = (await rows()).length
  await (count > most ? bin(open) : oneOf(acts, random)(open))
  drafts.closed(open.id)
}
