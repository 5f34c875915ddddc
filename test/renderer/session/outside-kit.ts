import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeArticleFile } from '../../../electron/library/new-article-file.ts'
import { bodyText } from '../../../renderer/article/article.ts'
import type { OpenArticle } from '../../../renderer/session/open-article.ts'
import { articleOf, temporaryFolder, testShell, valueOf } from '../../electron/desk-kit.ts'
import { appDataIn, type DeskInProcess, startDesk } from '../../kit/desk-in-process.ts'
import { type KeptVersion, versionsKept } from '../../kit/versions-kept.ts'

export type BufferState = 'clean' | 'dirty'
export type Moment = 'idle' | 'saving' | 'closing'

export const words = { before: 'أول الكلام', mine: ' كلامي', later: ' وزيادة', theirs: 'كلام غيري' }

/** What another program does to a file; `theirs` are the bytes of the same article with its own words. */
export const kinds = {
  edit: (path, theirs) => {
    writeFileSync(path, theirs)
  },
  delete: (path) => {
    rmSync(path)
  },
  move: (path) => {
    renameSync(path, join(path, '..', 'اسم آخر.midad'))
  },
  'replaced inode': (path) => {
    writeFileSync(`${path}.new`, readFileSync(path))
    renameSync(`${path}.new`, path)
  },
  touch: (path) => {
    const later = new Date(Date.now() + 60_000)
    utimesSync(path, later, later)
  },
  zeroed: (path) => {
    writeFileSync(path, Buffer.alloc(statSync(path).size))
  },
  garbage: (path) => {
    writeFileSync(path, 'garbage \u0000 قمامة')
  },
  'own echo': () => undefined,
  'conflict copy': (path, theirs) => {
    writeFileSync(`${path.slice(0, -6)}.sync-conflict-20221120-103000-ABCDEFG.midad`, theirs)
  },
} as const satisfies Readonly<Record<string, (path: string, theirs: Uint8Array) => unknown>>

export type Kind = keyof typeof kinds

export interface Cell {
  readonly kind: Kind
  readonly buffer: BufferState
  readonly moment: Moment
}

/** A cell of the table, done: what the window shows now, and what is left of every version. */
export interface DoneCell {
  readonly desk: DeskInProcess
  readonly open: OpenArticle
  readonly isClosed: boolean
  /** The path of the file before, and what the other program left there; null where there is none. */
  readonly path: string
  readonly left: Uint8Array | null
  /** What the window held when it was over. */
  readonly mine: string
  kept(): Promise<readonly KeptVersion[]>
  texts(): Promise<readonly string[]>
}

export const textOf = ({ article }: Pick<KeptVersion, 'article'>): string =>
  article ? bodyText(article.body) : ''

export const type = ({ editor }: OpenArticle, text: string): void => {
  editor.select(editor.end([]))
  editor.insertText(text)
}

export async function doCell({ kind, buffer, moment }: Cell): Promise<DoneCell> {
  const [folder, data] = [temporaryFolder(), temporaryFolder()]
  const desk = await startDesk(folder, appDataIn(data))
  await desk.act((session) => session.newArticle(articleOf({ headline: 'عنوان' }, words.before)))
  const open = desk.session.open.get()
  if (!open) throw new Error('the article is open')
  const path = join(folder, open.fileName.get())
  const theirs = await bytesOf(open.id)

  const state = { isDone: false, left: null as Uint8Array | null }
  const change = () => {
    state.isDone = true
    kinds[kind](path, theirs)
    state.left = statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : null
  }
  const whileSaving = (act: () => void) => {
    desk.files.before = (call, at) => {
      if (call !== 'write' || !at.includes('.midad-tmp') || !at.startsWith(folder) || state.isDone) return
      act()
    }
  }
  const write = (text: string) =>
    desk.act(() => {
      type(open, text)
    })
  const closed = { isClosed: false }

  if (moment === 'idle') {
    if (buffer === 'dirty') await write(words.mine)
    change()
    await desk.focus()
  }
  if (moment === 'saving') {
    whileSaving(() => {
      change()
      if (buffer === 'dirty') void write(words.later)
    })
    await write(words.mine)
    await desk.act(() => open.save())
    await desk.focus()
  }
  if (moment === 'closing') {
    if (buffer === 'dirty') {
      await write(words.mine)
      whileSaving(change)
    } else change()
    closed.isClosed = await desk.close()
    if (!closed.isClosed) await desk.focus()
  }
  if (!state.isDone) throw new Error('the other program never had its turn')
  const kept = () => versionsKept(folder, data)
  return {
    desk,
    open,
    ...closed,
    path,
    left: state.left,
    mine: textOf({ article: open.article() }),
    kept,
    texts: async () => (await kept()).map(textOf),
  }
}

/** An article under an id as another program writes it. */
async function bytesOf(id: string): Promise<Uint8Array> {
  const folder = temporaryFolder()
  const made = await makeArticleFile(testShell(), folder, {
    article: articleOf({ headline: 'عنوان' }, words.theirs),
    id,
    nameFor: () => 'theirs',
    pictures: [],
    extras: [],
  })
  return readFileSync(join(folder, valueOf(made).fileName))
}
