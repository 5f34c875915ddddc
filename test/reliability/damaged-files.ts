import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packArticleFile, readWholeArticleFile } from '../../electron/library/article-file.ts'
import { revisionOf } from '../../electron/library/canonical-json.ts'
import { writeEnvelope } from '../../electron/library/envelope.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { summarise } from '../../renderer/article/article.ts'
import { valueOf } from '../electron/specimens.ts'
import { oneOf, randomFrom } from '../kit/random.ts'
import { damages, type Specimen } from './damage.ts'
import { openDeskIn, type StorageDesk } from './desk-in.ts'
import { growing } from './growing-text.ts'
import { type Proof, tally } from './proof.ts'

/** So many damaged files stand in one library at a time. */
const together = 50
/** Of so many files, one is also put in the place of an article that is open. */
const oneIn = 5
const noRevision = '0'.repeat(16)
const kinds = Object.keys(damages)

interface Damaged {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * `times` damaged article files stand in a library, are listed, opened, copied and saved over: nothing is thrown, and every byte
 * of them stays as it was.
 */
export const proof: Proof = async ({ times, seed }, say) => {
  const random = randomFrom(seed)
  const cases = tally()
  const specimen = await specimenOf('abcdefgh01')
  for (let first = 1; first <= times; first += together) {
    const batch: Damaged[] = []
    for (let number = first; number < first + together && number <= times; number += 1) {
      const kind = kinds[number % kinds.length] ?? oneOf(kinds, random)
      const bytes = Buffer.from((await damages[kind]?.(specimen, random)) ?? [])
      batch.push({ name: `${number} ${kind}.midad`, bytes })
    }
    const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'midad-damaged-'))
    const wrong = await useAll(root, batch)
    for (const { name } of batch) cases.count(name, wrong.get(name) ?? [])
    rmSync(root, { recursive: true, force: true })
    if ((first - 1) % 1_000 === 0) say(`${first - 1 + batch.length} of ${times} files`)
  }
  cases.note(`${kinds.length} kinds of damage, seed ${seed}`)
  return cases.findings()
}

async function specimenOf(id: string): Promise<Specimen> {
  const article = growing('damaged', 400)
  const head = { id, revision: revisionOf(article), savedAt: '2026-11-20T18:00:00.000Z' }
  const summary = summarise(article)
  const parts = { ...head, summary, article, readable: '<p>نص</p>', pictures: [], extras: [] }
  const json = writeEnvelope(head, JSON.stringify(summary), JSON.stringify(article))
  return { bytes: Buffer.from(await packArticleFile(parts)), json: Buffer.from(json).toString() }
}

/** What went wrong with each file, by its name. */
async function useAll(root: string, batch: readonly Damaged[]): Promise<ReadonlyMap<string, string[]>> {
  const wrong = new Map(batch.map(({ name }) => [name, [] as string[]]))
  const blame = (name: string, sentence: string) => wrong.get(name)?.push(sentence)
  const tried = async (name: string, act: string, run: () => Promise<unknown>) => {
    try {
      return await run()
    } catch (fault) {
      blame(name, `${act} throws ${String(fault)}`)
      return undefined
    }
  }
  const desk = openDeskIn(root)
  const path = (name: string) => join(desk.library.folder, name)
  for (const { name, bytes } of batch) writeFileSync(path(name), bytes)
  await desk.library.refresh()
  const { rows } = await desk.library.state()
  for (const { name } of batch) {
    const row = rows.find(({ fileName }) => fileName === name)
    if (row) for (const [act, run] of actsOn(desk, row.id, path(name))) await tried(name, act, run)
    else blame(name, 'is not listed')
  }
  for (const { name, bytes } of batch)
    if (!readFileSync(path(name)).equals(bytes)) blame(name, 'its bytes are not what they were')
  for (const { name, bytes } of batch.filter((_, index) => index % oneIn === 0)) {
    const sentence = await tried(name, 'saving over it', () => saveOver(desk, bytes))
    if (typeof sentence === 'string') blame(name, sentence)
  }
  await desk.library.settle()
  desk.library.close()
  return wrong
}

type Act = readonly [name: string, run: () => Promise<unknown>]

const actsOn = ({ library, recovery, drafts }: StorageDesk, id: string, path: string): readonly Act[] => [
  ['opening', () => library.open(id)],
  [
    'opening with its draft',
    async () => {
      await recovery.open(id)
      drafts.closed(id)
    },
  ],
  ['asking how it stands', () => library.standing(id, noRevision)],
  ['asking for a picture', () => library.picture(id, 'a.png')],
  ['saving', () => library.save(id, noRevision, growing('other', 20))],
  ['bringing in', () => library.bringIn({ path })],
  ['bringing in from memory', () => library.bringIn({ name: 'نسخة.midad', bytes: readFileSync(path) })],
]

/** Puts the bytes in the place of an open article's file, and saves; a sentence where what stood there was overwritten. */
async function saveOver({ library }: StorageDesk, bytes: Buffer): Promise<string | undefined> {
  const made = valueOf(await library.create(growing('open', 10)))
  const path = join(library.folder, made.fileName)
  writeFileSync(path, bytes)
  const held = await readWholeArticleFile(diskFiles, { path })
  const isHarmless = held.ok && revisionOf(held.value.envelope.article) === made.revision
  const saved = await library.save(made.id, made.revision, growing('open', 20))
  const isKept = readFileSync(path).equals(bytes)
  rmSync(path)
  return isHarmless || (isKept && !saved.ok) ? undefined : 'a save overwrites it'
}
