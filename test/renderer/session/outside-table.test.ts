import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { OpenArticle } from '../../../renderer/session/open-article.ts'
import type { Outside } from '../../../renderer/session/outside.ts'
import type { Session } from '../../../renderer/session/session.ts'
import { type Cell, type DoneCell, doCell, textOf, words } from './outside-kit.ts'

/** What the window shows when it is over: whether it closed, what it asks the writer, its state, what it says. */
type Row = readonly [
  kind: Cell['kind'],
  buffer: Cell['buffer'],
  moment: Cell['moment'],
  window: 'open' | 'closed',
  asks: Outside['kind'] | null,
  saving: string,
  says: string | null,
]

/**
 * Every outside change × the buffer × the moment. `saving`: while a save is on its way; `clean` then has nothing that it does
 * not hold, `dirty` has words that came later.
 */
const table: readonly Row[] = [
  ['edit', 'clean', 'idle', 'open', null, 'saved', 'read-again'],
  ['edit', 'clean', 'saving', 'open', 'changed', 'changed-outside', null],
  ['edit', 'clean', 'closing', 'closed', null, 'saved', null],
  ['edit', 'dirty', 'idle', 'open', 'changed', 'unsaved', null],
  ['edit', 'dirty', 'saving', 'open', 'changed', 'changed-outside', null],
  ['edit', 'dirty', 'closing', 'open', 'changed', 'changed-outside', 'changed-outside'],
  ['delete', 'clean', 'idle', 'open', 'gone', 'saved', null],
  ['delete', 'clean', 'saving', 'open', 'gone', 'file-missing', null],
  ['delete', 'clean', 'closing', 'closed', null, 'saved', null],
  ['delete', 'dirty', 'idle', 'open', 'gone', 'unsaved', null],
  ['delete', 'dirty', 'saving', 'open', 'gone', 'file-missing', null],
  ['delete', 'dirty', 'closing', 'open', 'gone', 'file-missing', 'file-missing'],
  ['move', 'clean', 'idle', 'open', null, 'saved', null],
  ['move', 'clean', 'saving', 'open', null, 'saved', null],
  ['move', 'clean', 'closing', 'closed', null, 'saved', null],
  ['move', 'dirty', 'idle', 'open', null, 'unsaved', null],
  ['move', 'dirty', 'saving', 'open', null, 'saved', null],
  ['move', 'dirty', 'closing', 'closed', null, 'saved', null],
  ['replaced inode', 'clean', 'idle', 'open', null, 'saved', null],
  ['replaced inode', 'clean', 'saving', 'open', null, 'saved', null],
  ['replaced inode', 'clean', 'closing', 'closed', null, 'saved', null],
  ['replaced inode', 'dirty', 'idle', 'open', null, 'unsaved', null],
  ['replaced inode', 'dirty', 'saving', 'open', null, 'saved', null],
  ['replaced inode', 'dirty', 'closing', 'closed', null, 'saved', null],
  ['touch', 'clean', 'idle', 'open', null, 'saved', null],
  ['touch', 'clean', 'saving', 'open', null, 'saved', null],
  ['touch', 'clean', 'closing', 'closed', null, 'saved', null],
  ['touch', 'dirty', 'idle', 'open', null, 'unsaved', null],
  ['touch', 'dirty', 'saving', 'open', null, 'saved', null],
  ['touch', 'dirty', 'closing', 'closed', null, 'saved', null],
  ['zeroed', 'clean', 'idle', 'open', 'unreadable', 'saved', null],
  ['zeroed', 'clean', 'saving', 'open', 'unreadable', 'changed-outside', null],
  ['zeroed', 'clean', 'closing', 'closed', null, 'saved', null],
  ['zeroed', 'dirty', 'idle', 'open', 'unreadable', 'unsaved', null],
  ['zeroed', 'dirty', 'saving', 'open', 'unreadable', 'changed-outside', null],
  ['zeroed', 'dirty', 'closing', 'open', 'unreadable', 'changed-outside', 'changed-outside'],
  ['garbage', 'clean', 'idle', 'open', 'unreadable', 'saved', null],
  ['garbage', 'clean', 'saving', 'open', 'unreadable', 'changed-outside', null],
  ['garbage', 'clean', 'closing', 'closed', null, 'saved', null],
  ['garbage', 'dirty', 'idle', 'open', 'unreadable', 'unsaved', null],
  ['garbage', 'dirty', 'saving', 'open', 'unreadable', 'changed-outside', null],
  ['garbage', 'dirty', 'closing', 'open', 'unreadable', 'changed-outside', 'changed-outside'],
  ['own echo', 'clean', 'idle', 'open', null, 'saved', null],
  ['own echo', 'clean', 'saving', 'open', null, 'saved', null],
  ['own echo', 'clean', 'closing', 'closed', null, 'saved', null],
  ['own echo', 'dirty', 'idle', 'open', null, 'unsaved', null],
  ['own echo', 'dirty', 'saving', 'open', null, 'saved', null],
  ['own echo', 'dirty', 'closing', 'closed', null, 'saved', null],
  ['conflict copy', 'clean', 'idle', 'open', null, 'saved', null],
  ['conflict copy', 'clean', 'saving', 'open', null, 'saved', null],
  ['conflict copy', 'clean', 'closing', 'closed', null, 'saved', null],
  ['conflict copy', 'dirty', 'idle', 'open', null, 'unsaved', null],
  ['conflict copy', 'dirty', 'saving', 'open', null, 'saved', null],
  ['conflict copy', 'dirty', 'closing', 'closed', null, 'saved', null],
]

const isOverwriting = (kind: Cell['kind']) => ['edit', 'zeroed', 'garbage'].includes(kind)
const hasWords = (kind: Cell['kind']) => kind === 'edit' || kind === 'conflict copy'

/** Both versions are on disk, in files, bin, history or drafts, and what another program wrote is still as it wrote it. */
async function expectBoth(cell: DoneCell, kind: Cell['kind']): Promise<void> {
  const texts = await cell.texts()
  expect.soft(texts).toContain(cell.mine)
  if (hasWords(kind)) expect.soft(texts).toContain(words.theirs)
  if (!cell.left || !isOverwriting(kind)) return
  const bytes = filesOf(cell).map((path) => readFileSync(path).toString('base64'))
  if (kind !== 'edit') expect.soft(bytes).toContain(Buffer.from(cell.left).toString('base64'))
}

const filesOf = ({ path }: DoneCell) =>
  [dirname(path), join(dirname(path), '.midad-bin')].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.midad'))
          .map((name) => join(folder, name))
      : [],
  )

const stateOf = (open: OpenArticle) => {
  const saving = open.saving.get()
  return saving.state === 'failed' ? saving.problem.code : saving.state
}

function says(session: Session): string | null {
  const message = session.message.get()
  return message?.kind === 'problems' ? (message.problems[0]?.code ?? null) : (message?.kind ?? null)
}

test.each(table)('%s × %s × %s: the window is %s, asks %s, is %s, says %s', async (...row) => {
  const [kind, buffer, moment, window, asks, saving, message] = row
  const cell = await doCell({ kind, buffer, moment })
  const open = cell.isClosed ? cell.open : (cell.desk.session.open.get() ?? cell.open)
  expect({
    window: cell.isClosed ? 'closed' : 'open',
    asks: open.outside.get()?.kind ?? null,
    saving: stateOf(open),
    says: says(cell.desk.session),
  }).toEqual({ window, asks, saving, says: message })
  if (isOverwriting(kind)) expect(readFileSync(cell.path)).toEqual(Buffer.from(cell.left ?? []))
  if (!cell.isClosed) await cell.desk.act(() => open.draft.sendNow())
  await expectBoth(cell, kind)
  if (!cell.isClosed) await cell.desk.crash()
})

type Answer = (session: Session, open: OpenArticle) => Promise<void>

/** What the writer can answer, and the text that the window has after it. */
const answers: Readonly<
  Record<
    Outside['kind'],
    Readonly<Record<string, { readonly does: Answer; readonly leaves: 'mine' | 'theirs' }>>
  >
> = {
  changed: {
    'keep mine': {
      leaves: 'mine',
      does: async ({ outside }, open) => {
        const found = open.outside.get()
        if (found?.kind === 'changed') await outside.keepMine(open, found.theirs)
      },
    },
    'take theirs': { leaves: 'theirs', does: ({ outside }, open) => outside.takeTheirs(open) },
    'keep both': { leaves: 'theirs', does: ({ outside }, open) => outside.keepBoth(open) },
  },
  gone: { 'write again': { leaves: 'mine', does: ({ outside }, open) => outside.putBack(open) } },
  unreadable: { 'write again': { leaves: 'mine', does: ({ outside }, open) => outside.putBack(open) } },
}

const asked = table.flatMap(([kind, buffer, moment, , asks]) =>
  asks === null
    ? []
    : Object.keys(answers[asks]).map((answer) => [kind, buffer, moment, asks, answer] as const),
)

test.each(asked)('%s × %s × %s, asked %s, answered %s: both versions stay', async (...row) => {
  const [kind, buffer, moment, asks, answer] = row
  const cell = await doCell({ kind, buffer, moment })
  const chosen = answers[asks][answer]
  if (!chosen) throw new Error(`there is no answer ${answer}`)
  await cell.desk.act((session) => chosen.does(session, cell.open))
  await cell.desk.focus()
  const open = cell.desk.session.open.get()
  expect(open?.outside.get()).toBeNull()
  expect(open && stateOf(open)).toBe('saved')
  expect(open && textOf({ article: open.article() })).toBe(
    chosen.leaves === 'mine' ? cell.mine : words.theirs,
  )
  await expectBoth(cell, kind)
  expect(await cell.desk.close()).toBe(true)
})
