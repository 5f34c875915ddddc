import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { packArticleFile, readWholeArticleFile } from '../../../electron/library/article-file.ts'
import { diskFiles } from '../../../electron/library/files.ts'
import { checkArticle, readableCopy } from '../../../electron/library/inside.ts'
import { articleOf, valueOf } from '../../electron/desk-kit.ts'
import { firstWords, wordOf, wordsIn } from './model-words.ts'
import type { World } from './model-world.ts'

/** One thing that happens: to which desk, and two numbers by which it chooses. */
export interface Act {
  readonly name: keyof typeof acts
  readonly seat: number
  readonly pick: number
  readonly also: number
}

type Happens = (world: World, act: Act) => Promise<unknown>

const chosen = <Value>(list: readonly Value[], pick: number): Value | undefined => list[pick % list.length]

/** Whatever the file or the draft holds now may not be lost any more. */
function oweWindow(world: World, seat: number): void {
  const open = world.open(seat)
  if (open) world.owe(wordsIn(open.article()))
}

const oweSaved = (world: World, seat: number) => {
  if (world.open(seat)?.isSaved()) oweWindow(world, seat)
}

const onRow =
  (does: (world: World, seat: number, id: string, act: Act) => Promise<unknown>): Happens =>
  async (world, act) => {
    const { rows } = world.desk(act.seat).session.library.get()
    const row = chosen(
      rows.filter(({ problem }) => !problem),
      act.pick,
    )
    if (row) await does(world, act.seat, row.id, act)
  }

const type: Happens = async (world, { seat, pick }) => {
  const open = world.open(seat)
  if (!open) return
  const word = wordOf(open.story.get().headline, String(seat), world.next())
  await world.desk(seat).act(() => {
    open.editor.select(pick % 3 === 0 ? open.editor.start([]) : open.editor.end([]))
    open.editor.insertText(word)
  })
}

const journal: Happens = async (world, { seat }) => {
  const open = world.open(seat)
  if (!open) return
  await world.desk(seat).act(() => open.draft.sendNow())
  if (open.draft.problem.get() === null) oweWindow(world, seat)
}

const undo: Happens = async (world, { seat }) => {
  const open = world.open(seat)
  if (!open) return
  const before = wordsIn(open.article())
  await world.desk(seat).act(() => {
    open.editor.undo()
  })
  const after = new Set(wordsIn(open.article()))
  world.takeBack(before.filter((word) => !after.has(word)))
}

/** A writer who is asked answers, else the window would stay open for ever. */
const answer: Happens = async (world, { seat, pick }) => {
  const open = world.open(seat)
  const asked = open?.outside.get()
  if (!open || !asked) return
  await world.desk(seat).act(({ outside }) => {
    if (asked.kind !== 'changed') return outside.putBack(open)
    const answers = [
      () => outside.keepMine(open, asked.theirs),
      () => outside.takeTheirs(open),
      () => outside.keepBoth(open),
    ]
    return chosen(answers, pick)?.()
  })
  oweSaved(world, seat)
}

const startAgain = async (world: World, seat: number) => {
  await world.start(seat)
}

/** Another program puts a paragraph at the end of an article: in place, or by another file in its place. */
const writeOutside: Happens = async (world, { pick, also }) => {
  const name = chosen(
    readdirSync(world.folder).filter((each) => each.endsWith('.midad') && !each.startsWith('.')),
    pick,
  )
  if (name === undefined) return
  const path = join(world.folder, name)
  const { envelope, pictures, extras } = valueOf(await readWholeArticleFile(diskFiles, { path }))
  const before = valueOf(checkArticle(envelope.article, name)).article
  const word = wordOf(before.story.headline, 'other', world.next())
  const body = [...before.body, { type: 'paragraph' as const, children: [{ text: word }] }]
  const { article, summary } = valueOf(checkArticle({ ...before, body }, name))
  const readable = readableCopy(article)
  const bytes = await packArticleFile({ ...envelope, summary, article, readable, pictures, extras })
  if (also % 2 === 0) writeFileSync(path, bytes)
  else {
    writeFileSync(`${path}.new`, bytes)
    renameSync(`${path}.new`, path)
  }
  world.owe(wordsIn(article).filter((each) => each === word.trim()))
}

export const acts = {
  new: async (world, { seat }) => {
    const headline = `م${String(world.next())}`
    await world.desk(seat).act((session) => session.newArticle(articleOf({ headline }, firstWords)))
  },
  open: onRow((world, seat, id) => world.desk(seat).act((session) => session.openArticle(id))),
  type,
  journal,
  undo,
  enter: async (world, { seat }) => {
    const open = world.open(seat)
    if (!open) return
    await world.desk(seat).act(() => {
      open.editor.select(open.editor.end([]))
      open.editor.insertBreak()
    })
  },
  save: async (world, { seat }) => {
    await world.desk(seat).act((session) => session.open.get()?.save())
    oweSaved(world, seat)
  },
  saveBoth: async (world) => {
    await Promise.all([0, 1].map((seat) => world.desk(seat).act((session) => session.open.get()?.save())))
    for (const seat of [0, 1]) oweSaved(world, seat)
  },
  rename: onRow((world, seat, id, { also }) =>
    world.desk(seat).act((session) => session.rename(id, `اسم ${String(also % 4)}`)),
  ),
  duplicate: onRow(async (world, seat, id) => {
    const before = world.open(seat)
    await world.desk(seat).act((session) => session.duplicate(id))
    const copy = world.open(seat)
    if (!copy || copy === before) return
    const headline = `${copy.story.get().headline}.${String(world.next())}`
    await world.desk(seat).act(() => {
      copy.changeStory({ headline })
    })
  }),
  bin: onRow((world, seat, id) => world.desk(seat).act((session) => session.binArticle(id))),
  restore: async (world, { seat, pick }) => {
    await world.desk(seat).act((session) => session.showBin(true))
    const row = chosen(world.desk(seat).session.bin.get() ?? [], pick)
    if (row) await world.desk(seat).act((session) => session.restore(row.id))
  },
  closeArticle: async (world, { seat }) => {
    await world.desk(seat).act((session) => session.closeArticle())
  },
  reopen: async (world, { seat }) => {
    const open = world.open(seat)
    if (!(await world.desk(seat).close())) return
    if (open) world.owe(wordsIn(open.article()))
    await startAgain(world, seat)
  },
  crash: async (world, { seat }) => {
    await world.desk(seat).crash()
    await startAgain(world, seat)
  },
  crashSaving: async (world, { seat, also }) => {
    const desk = world.desk(seat)
    let calls = also % 30
    const dead = new Promise<void>((resolve) => {
      desk.files.before = () => {
        calls -= 1
        if (calls === 0) void desk.crash().then(resolve)
      }
    })
    const saving = desk.act((session) => session.open.get()?.save())
    await Promise.race([dead, saving])
    await desk.crash()
    await startAgain(world, seat)
  },
  writeOutside,
  focus: (world, { seat }) => world.desk(seat).focus(),
  answer,
  rest: async (world, { also }) => {
    await world.rest(also % 5 === 0 ? 61_000 : 2_000)
    for (const seat of [0, 1]) oweSaved(world, seat)
  },
} as const satisfies Readonly<Record<string, Happens>>

const weights: Readonly<Record<Act['name'], number>> = {
  new: 3,
  open: 6,
  type: 10,
  journal: 4,
  undo: 2,
  enter: 2,
  save: 4,
  saveBoth: 3,
  rename: 2,
  duplicate: 2,
  bin: 1,
  restore: 2,
  closeArticle: 1,
  reopen: 2,
  crash: 2,
  crashSaving: 2,
  writeOutside: 3,
  focus: 4,
  answer: 4,
  rest: 3,
}

const names = Object.entries(weights).flatMap(([name, weight]) =>
  // The keys of the table are the names.
  Array.from({ length: weight }, () => name as Act['name']),
)

export const anyAct: fc.Arbitrary<Act> = fc.record({
  name: fc.constantFrom(...names),
  seat: fc.nat(1),
  pick: fc.nat(99),
  also: fc.nat(99),
})
