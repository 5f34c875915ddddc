import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { replayed } from '../../electron/drafts/draft-article.ts'
import { readWholeArticleFile } from '../../electron/library/article-file.ts'
import { canonicalJson } from '../../electron/library/canonical-json.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { type Article, bodyText } from '../../renderer/article/article.ts'
import { articleOf, valueOf } from '../electron/specimens.ts'
import { below, randomFrom } from '../kit/random.ts'
import { openDeskIn } from './desk-in.ts'
import { type Proof, tally } from './proof.ts'

const size = 256 * 2 ** 10
/** Letters of the largest article: more than the disk takes, since what is written is packed. */
const longest = 260_000

/**
 * A disk of 256 kB in memory, which answers a short count without an error when it is full. An article is saved there at `times`
 * sizes and a draft of it grows till nothing more goes in: the file is old or new and whole, and no acknowledged edit is lost.
 */
export const proof: Proof = async ({ times, seed }, say) => {
  const place = mkdtempSync(join(tmpdir(), 'midad-full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], {
    encoding: 'utf8',
  })
  if (mounted.status !== 0) {
    rmdirSync(place)
    say(
      `No disk of 256 kB can be mounted here (${mounted.error?.message ?? mounted.stderr.trim()}); it takes root on Linux.`,
    )
    return null
  }
  try {
    return await fillAtSizes(place, times, seed)
  } finally {
    spawnSync('umount', [place])
    rmdirSync(place)
  }
}

async function fillAtSizes(place: string, times: number, seed: number) {
  const random = randomFrom(seed)
  const cases = tally()
  const full = { saves: 0, drafts: 0 }
  for (let number = 1; number <= times; number += 1) {
    const letters = Math.ceil((longest * number) / times)
    for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true })
    mkdirSync(join(place, 'library'))
    const saved = await saveAt(place, letters, random)
    if (saved.isFull) full.saves += 1
    cases.count(`an article of ${letters} letters`, saved.wrong)
    if (number % 10 !== 0) continue
    const drafted = await draftAt(place, letters, random)
    if (drafted.isFull) full.drafts += 1
    cases.count(`a draft on ${letters} letters`, drafted.wrong)
  }
  cases.note(`the disk was full in ${full.saves} of ${times} saves and ${full.drafts} drafts, seed ${seed}`)
  cases.count(
    'the disk was full at some sizes and not at others',
    full.saves > 0 && full.saves < times ? [] : ['no'],
  )
  return cases.findings()
}

/** Letters in no order, so that they cannot be packed small. */
const noise = (count: number, random: () => number): string =>
  Array.from({ length: count }, () => String.fromCharCode(0x621 + below(36, random))).join('')

const old = articleOf({ headline: 'قبل' }, 'النص القديم')

async function saveAt(place: string, letters: number, random: () => number) {
  const { library } = openDeskIn(place)
  const made = valueOf(await library.create(old))
  const next = articleOf({ headline: 'بعد' }, noise(letters, random))
  const saved = await library.save(made.id, made.revision, next)
  await library.settle()
  library.close()
  const read = await readWholeArticleFile(diskFiles, { path: join(library.folder, made.fileName) })
  const expected: Article = saved.ok ? next : old
  const isWhole = read.ok && JSON.stringify(read.value.envelope.article) === canonicalJson(expected)
  const left = readdirSync(library.folder).filter((name) => name !== made.fileName)
  return {
    isFull: !saved.ok,
    wrong: [
      ...(isWhole ? [] : [saved.ok ? 'it is not what was saved' : 'the old one is not whole']),
      ...(saved.ok || saved.problem.code === 'no-space' ? [] : [`answers ${saved.problem.code}`]),
      ...left.map((name) => `leaves ${name}`),
    ],
  }
}

/** Types into the article till the disk takes no more, and reads the draft as the next start does. */
async function draftAt(place: string, letters: number, random: () => number) {
  for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true })
  const { library, drafts } = openDeskIn(place)
  const made = valueOf(await library.create(old))
  valueOf(await drafts.opened({ ...made, article: old, isNewer: false }))
  const before = 'النص القديم'
  let [text, edits, isFull] = [before, 0, false]
  while (!isFull && text.length < letters + before.length) {
    const added = noise(Math.min(4_000, letters), random)
    const edit = { operation: { type: 'insert_text', path: [0, 0], offset: text.length, text: added } }
    const kept = await drafts.journal(made.id, made.revision, edits + 1, [edit])
    isFull = !kept.ok
    if (kept.ok) text += added
    edits += 1
  }
  await library.settle()
  library.close()
  const next = openDeskIn(place)
  const read = await next.drafts.read(made.id)
  await next.library.settle()
  next.library.close()
  const journal = read.ok ? read.value : null
  const draft = journal ? replayed(journal) : null
  const onDisk = draft?.ok ? bodyText(draft.value.article.body) : before
  const file = await readWholeArticleFile(diskFiles, { path: join(library.folder, made.fileName) })
  return {
    isFull,
    wrong: [
      ...(onDisk.startsWith(text) ? [] : [`the draft has ${onDisk.length} letters of ${text.length}`]),
      ...(file.ok ? [] : [`the file: ${file.problem.code}`]),
    ],
  }
}
