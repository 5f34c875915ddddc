import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { binFolder } from '../../electron/library/bin.ts'
import type { Outcome } from '../../renderer/article/problem.ts'
import { articleOf, valueOf } from '../electron/specimens.ts'
import { openDeskIn, type StorageDesk } from './desk-in.ts'
import { growing, letterAt, textOf } from './growing-text.ts'
import { type Tree, treeOf } from './tree.ts'
import type { View } from './view.ts'

/** An article of the world before an operation. */
interface Known {
  readonly id: string
  readonly revision: string
  readonly fileName: string
}

/** What stands before every operation: articles in the library and in the bin, one outside, one that was damaged while it was open. */
export interface World {
  readonly tree: Tree
  readonly main: Known
  readonly untitled: Known
  readonly damaged: Known
  readonly binned: Known
}

export interface StorageOperation {
  readonly name: string
  /** On a calm disk, as the window has done before. */
  readonly prepare?: (desk: StorageDesk, world: World) => Promise<unknown>
  readonly run: (desk: StorageDesk, world: World, root: string) => Promise<Outcome<unknown>>
  /** What it may leave when it ends half-way, beside what was before and what is after: whole steps of it. */
  readonly between?: (articles: readonly string[]) => readonly string[]
}

export async function makeWorld(root: string): Promise<World> {
  mkdirSync(join(root, 'outside'), { recursive: true })
  const elsewhere = mkdtempSync(join(root, 'elsewhere-'))
  const outside = openDeskIn(elsewhere)
  const brought = valueOf(await outside.library.create(growing('outside', 15)))
  outside.library.close()
  const bytes = treeOf(join(elsewhere, 'library')).get(brought.fileName)
  if (!bytes) throw new Error(`${brought.fileName} is not there`)
  rmSync(elsewhere, { recursive: true })
  writeFileSync(join(root, 'outside', 'من الزميل.midad'), bytes)

  const { library } = openDeskIn(root)
  const make = async (key: string) => valueOf(await library.create(growing(key, 10)))
  await make('bystander')
  const [main, damaged, binned] = [await make('main'), await make('damaged'), await make('binned')]
  const untitled = valueOf(await library.create(articleOf({}, textOf(10))))
  valueOf(await library.bin(binned.id))
  library.close()
  return { tree: treeOf(root), main, untitled, damaged, binned }
}

const longer = 14
const edits = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    operation: { type: 'insert_text', path: [0, 0], offset: from + index, text: letterAt(from + index) },
  }))

const openMain = ({ recovery }: StorageDesk, { main }: World) => recovery.open(main.id)

/** Another program garbles a file whose article is open. */
async function damage({ library, recovery }: StorageDesk, { damaged }: World): Promise<void> {
  valueOf(await recovery.open(damaged.id))
  writeFileSync(join(library.folder, damaged.fileName), Buffer.alloc(900))
  await library.refresh()
}

/** The damaged file is in the bin already, and what the window holds not yet in its place. */
const damagedInBin = (articles: readonly string[]) =>
  articles.map((line) => (line.includes('not-an-article') ? line.replace(/^library/, 'bin') : line)).sort()

/** The headline is saved already, and the file not yet called by it. */
const savedUnderOldName = (articles: readonly string[]) =>
  articles
    .map((line) =>
      line.startsWith('library بلا عنوان')
        ? `library بلا عنوان.midad: “خبر first DGSN”, ${longer} letters`
        : line,
    )
    .sort()

/** Everything that the desk does with files of articles. */
export const operations: readonly StorageOperation[] = [
  {
    name: 'save',
    prepare: openMain,
    run: async ({ library, drafts }, { main }) => {
      const article = growing('main', longer)
      const saved = await library.save(main.id, main.revision, article, (revision) =>
        drafts.saving(main.id, revision, 0),
      )
      if (saved.ok) await drafts.saved(main.id, { ...saved.value, article, upTo: 0 })
      return saved
    },
  },
  {
    name: 'save with the first headline',
    run: ({ library }, { untitled }) =>
      library.save(untitled.id, untitled.revision, growing('first', longer)),
    between: savedUnderOldName,
  },
  { name: 'create', run: ({ library }) => library.create(growing('new', 20)) },
  { name: 'rename', run: ({ library }, { main }) => library.rename(main.id, 'اسم Neuf') },
  { name: 'move', run: ({ library }, { main }) => library.move(main.id, 'أرشيف') },
  { name: 'duplicate', run: ({ library }, { main }) => library.duplicate(main.id) },
  { name: 'bin', run: ({ library }, { main }) => library.bin(main.id) },
  {
    name: 'bin for the first time',
    prepare: async ({ library }) => {
      rmSync(join(library.folder, binFolder), { recursive: true })
      await library.refresh()
    },
    run: ({ library }, { main }) => library.bin(main.id),
  },
  { name: 'restore', run: ({ library }, { binned }) => library.restore(binned.id) },
  {
    name: 'bring in',
    run: ({ library }, _world, root) => library.bringIn({ path: join(root, 'outside', 'من الزميل.midad') }),
  },
  {
    name: 'fork',
    prepare: openMain,
    run: ({ library }, { main }) => library.fork(main.id, growing('main', longer)),
  },
  {
    name: 'put back',
    prepare: damage,
    run: ({ library }, { damaged }) => library.putBack(damaged.id, growing('damaged', longer)),
    between: damagedInBin,
  },
  {
    name: 'revive',
    run: ({ library }) => library.revive('f0f0f0f0f0f0f0f0f0f0', growing('revived', 20)),
  },
  {
    name: 'begin a draft',
    prepare: openMain,
    run: ({ drafts }, { main }) => drafts.journal(main.id, main.revision, 1, edits(10, 4)),
  },
  {
    name: 'write on in a draft',
    prepare: async (desk, world) => {
      await openMain(desk, world)
      valueOf(await desk.drafts.journal(world.main.id, world.main.revision, 1, edits(10, 2)))
    },
    run: ({ drafts }, { main }) => drafts.journal(main.id, main.revision, 3, edits(12, 2)),
  },
  {
    name: 'save a draft',
    prepare: async (desk, world) => {
      await openMain(desk, world)
      valueOf(await desk.drafts.journal(world.main.id, world.main.revision, 1, edits(10, 4)))
    },
    run: async ({ library, drafts }, { main }) => {
      const article = growing('main', longer)
      const saved = await library.save(main.id, main.revision, article, (revision) =>
        drafts.saving(main.id, revision, 4),
      )
      if (saved.ok) await drafts.saved(main.id, { ...saved.value, article, upTo: 4 })
      return saved
    },
  },
  {
    name: 'keep a version',
    prepare: async ({ history }, { main }) =>
      valueOf(await history.keep(main.id, growing('main', 9), 'saved')),
    run: ({ history }, { main }) => history.keep(main.id, growing('main', longer), 'replace'),
  },
]

export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n')

/** Whether a view is what was before, what is after, or a whole step between; the sentence that says why not, else. */
export function verdict(
  { between }: StorageOperation,
  seen: View,
  before: View,
  after: View,
): readonly string[] {
  const steps = [before, after].map(({ articles }) => articles)
  if (between) steps.push(between(before.articles))
  const isStep = steps.some((step) => isSame(step, seen.articles))
  const lost = before.versions.filter((version) => !seen.versions.includes(version))
  return [
    ...(isStep ? [] : [differenceOf(seen.articles, before.articles)]),
    ...lost.map((version) => `lost: ${version}`),
    ...seen.wrong,
  ]
}

function differenceOf(seen: readonly string[], before: readonly string[]): string {
  const more = seen.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)
  const less = before.filter((line) => !seen.includes(line)).map((line) => `− ${line}`)
  return `neither old nor new: ${[...more, ...less].join(' | ') || 'as before'}`
}
