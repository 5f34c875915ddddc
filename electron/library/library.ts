import { join, relative, sep } from 'node:path'
import { done, failed, type Outcome, type Problem } from '../../renderer/article/problem.ts'
import { type BroughtIn, bringIn, createArticle, duplicateArticle, reviveArticle } from './add-article.ts'
import { binFolder, binOf } from './bin.ts'
import { catalogueOf, pathOf } from './catalogue.ts'
import { inTurn } from './in-turn.ts'
import { keepRecovered } from './keep-recovered.ts'
import { type OpenedArticle, openArticle, openPicture } from './open-article.ts'
import { shelveShown } from './pick-pictures.ts'
import { putBack } from './put-back.ts'
import type { Remembered } from './remembered.ts'
import { moveArticle, renameArticle } from './rename-article.ts'
import type { Room, SavedArticle } from './room.ts'
import { type ArticleRow, type BinnedRow, rowsOf } from './rows.ts'
import { type SaveArticle, saverOf } from './save-article.ts'
import type { SavingShell } from './saving.ts'
import { foldersIn } from './scan.ts'
import { type Standing, standingOf } from './standing.ts'
import { sweepFolder } from './sweep.ts'
import { watchFolder } from './watch-folder.ts'
import type { ByteSource } from './zip-read.ts'

export interface LibraryState {
  readonly folder: string
  readonly rows: readonly ArticleRow[]
  /** Why the folder cannot be read; there are no rows then. */
  readonly problem?: Problem
}

/** One folder of articles. Operations run one at a time; after an expected failure nothing has changed. */
export interface Library {
  readonly folder: string
  state(): Promise<LibraryState>
  create(article: unknown, name?: string): Promise<Outcome<SavedArticle>>
  /** Makes a file again of an article whose own is gone; one that is damaged stays, and the new one gets another id. */
  revive(id: string, article: unknown): Promise<Outcome<SavedArticle>>
  bringIn(source: ByteSource): Promise<Outcome<BroughtIn>>
  open(id: string): Promise<Outcome<OpenedArticle>>
  readonly save: SaveArticle
  /** How the file of an article stands to a revision of it. */
  standing(id: string, revision: string): Promise<Standing>
  /** Writes an article that was opened or made here into a file of its own again, where its file is gone or unreadable. */
  putBack(id: string, article: unknown): Promise<Outcome<SavedArticle>>
  /** Makes an article of its own of another version of one that was opened or made here, beside that one's file. */
  fork(id: string, article: unknown): Promise<Outcome<SavedArticle>>
  /** Makes an article of its own of the draft of another one, beside that one's file. */
  keepRecovered(of: string, place: string, article: unknown): Promise<Outcome<SavedArticle>>
  rename(id: string, name: string): Promise<Outcome<string>>
  /** Moves the file into a folder of the library, or out of it where `folder` is blank; answers its place. */
  move(id: string, folder: string): Promise<Outcome<string>>
  duplicate(id: string): Promise<Outcome<SavedArticle>>
  bin(id: string): Promise<Outcome<null>>
  binned(): Promise<Outcome<readonly BinnedRow[]>>
  /** Answers the article's id, which is another one where a second copy is in the library meanwhile. */
  restore(id: string): Promise<Outcome<string>>
  picture(id: string, name: string): Promise<Outcome<Uint8Array>>
  pathOf(id: string): Promise<Outcome<string>>
  /** The article that stands at this path, if it is one of this library. */
  idAt(path: string): Promise<string | undefined>
  /** Looks at the whole folder again, as when the window comes to the front. */
  refresh(): Promise<void>
  /** Waits until everything that was asked, and what is kept beside it, is on disk. */
  settle(): Promise<void>
  close(): void
}

/** Opens a folder as the library, clears what a crash left in it, and tells of every change from then on. */
export function openLibrary(
  shell: SavingShell,
  folder: string,
  changed: () => void,
  remembered?: Remembered,
): Library {
  const turn = inTurn()
  const state = { isClosed: false }
  const catalogue = catalogueOf(shell.files, folder)
  const watch = watchFolder(folder, (places) => void turn(() => look(places)))
  const look = async (places: Iterable<string> | 'all') => {
    const isChanged = await catalogue.look(places)
    if (catalogue.problem() || state.isClosed) watch.close()
    else if (places === 'all') watch.follow(await foldersIn(shell.files, folder))
    if (!isChanged) return
    changed()
    if (places === 'all') await remembered?.keep(catalogue.identities().values())
  }
  const bin = binOf(shell.files, folder)
  const room: Room = { shell, folder, catalogue, bin, look }
  const save = saverOf(room)
  const ready = turn(async () => {
    const now = Date.parse(shell.now())
    for (const inner of ['', ...(await foldersIn(shell.files, folder))]) {
      await sweepFolder(shell.files, join(folder, inner), join(folder, binFolder), now)
    }
    if (remembered) catalogue.recall(await remembered.recall())
    await look('all')
  })

  /** Where each article was when it was last seen. */
  const lastPlaces = new Map<string, string>()
  const placeOf = (id: string) => {
    const place = catalogue.identities().get(id)?.place ?? lastPlaces.get(id)
    if (place !== undefined) lastPlaces.set(id, place)
    return place
  }

  const withPlace = <Value>(id: string, use: (place: string) => Promise<Outcome<Value>>) =>
    turn(async () => {
      const file = await catalogue.find(id)
      return file.ok ? use(file.value.place) : file
    })

  return {
    folder,
    state: async () => {
      await ready
      const problem = catalogue.problem()
      return problem ? { folder, rows: [], problem } : { folder, rows: rowsOf(catalogue.identities()) }
    },
    create: (article, name) => turn(() => createArticle(room, article, name)),
    revive: (id, article) => turn(() => reviveArticle(room, id, article)),
    bringIn: (source) => turn(() => bringIn(room, source)),
    open: (id) =>
      withPlace(id, (place) => {
        lastPlaces.set(id, place)
        return openArticle(room, { id, place, shows: () => void turn(() => shelveShown(room, place)) })
      }),
    save: (...given) => turn(() => save(...given)),
    keepRecovered: (of, place, article) => turn(() => keepRecovered(room, of, place, article)),
    fork: (id, article) =>
      turn(async () => {
        const place = placeOf(id)
        return place === undefined
          ? failed('article-missing', { file: id })
          : keepRecovered(room, id, place, article)
      }),
    standing: (id, revision) =>
      turn(async () => {
        placeOf(id)
        return standingOf(room, await catalogue.find(id), revision)
      }),
    putBack: (id, article) =>
      turn(async () => {
        const place = placeOf(id)
        return place === undefined
          ? failed('article-missing', { file: id })
          : putBack(room, { id, place, article })
      }),
    rename: (id, name) => withPlace(id, (place) => renameArticle(room, place, name)),
    move: (id, inner) => withPlace(id, (place) => moveArticle(room, place, inner)),
    duplicate: (id) => withPlace(id, (place) => duplicateArticle(room, place)),
    bin: (id) =>
      withPlace(id, async (place) => {
        const taken = await bin.take(place)
        if (taken.ok) await look([place])
        return taken
      }),
    binned: () => turn(() => bin.rows()),
    restore: (id) =>
      turn(async () => {
        const place = await bin.giveBack(id)
        if (!place.ok) return place
        await look([place.value])
        return done(catalogue.idAt(place.value) ?? id)
      }),
    picture: (id, name) => openPicture(room, id, name),
    pathOf: (id) => withPlace(id, (place) => Promise.resolve(done(pathOf(folder, place)))),
    idAt: async (path) => {
      await ready
      return catalogue.idAt(relative(folder, path).split(sep).join('/'))
    },
    refresh: () => turn(() => look('all')),
    settle: () => turn(() => Promise.resolve()),
    close: () => {
      state.isClosed = true
      watch.close()
    },
  }
}
