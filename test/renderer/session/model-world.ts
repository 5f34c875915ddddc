import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '../../../renderer/article/article.ts'
import type { OpenArticle } from '../../../renderer/session/open-article.ts'
import { type AppData, appDataIn, type DeskInProcess, startDesk } from '../../kit/desk-in-process.ts'
import { forgetVersions, type KeptVersion, versionsKept } from '../../kit/versions-kept.ts'
import { holdTimers } from '../../kit/window-timers.ts'
import { foreignIn, isCopyOf, wordsIn } from './model-words.ts'

/** A kill is not a power cut: memory is as good as a disk, and quicker. */
const root = process.platform === 'linux' ? '/dev/shm' : tmpdir()

/** Two desks on one folder of articles, each with its own app data, and what is known of every word. */
export class World {
  readonly #place = mkdtempSync(join(root, 'midad-model-'))
  readonly folder = join(this.#place, 'articles')
  readonly timers = holdTimers()
  readonly #data: readonly AppData[]
  readonly #desks: DeskInProcess[] = []
  /** Words that a desk has said to be kept, or that another program wrote, and that nobody took back. */
  readonly #owed = new Set<string>()
  /** Words that their writer undid: where another window still showed them, they may go with the next look. */
  readonly #takenBack = new Set<string>()
  /** The headline under which each article was first seen. */
  readonly #roots = new Map<string, string>()
  #turn = 0

  constructor() {
    this.#data = ['a', 'b'].map((name) => appDataIn(join(this.#place, name)))
    for (const folder of [this.folder, ...this.#data.map((data) => data.folder)]) mkdirSync(folder)
  }

  next(): number {
    this.#turn += 1
    return this.#turn
  }

  desk(seat: number): DeskInProcess {
    const desk = this.#desks[seat]
    if (!desk) throw new Error(`no desk ${String(seat)} was started`)
    return desk
  }

  open(seat: number): OpenArticle | null {
    return this.desk(seat).session.open.get()
  }

  async start(seat: number): Promise<void> {
    const data = this.#data[seat]
    if (data) this.#desks[seat] = await startDesk(this.folder, data)
  }

  async rest(milliseconds: number): Promise<void> {
    await this.timers.rest(milliseconds)
    await Promise.all(this.#desks.map((desk) => desk.quiet()))
  }

  owe(words: readonly string[]): void {
    for (const word of words) if (!this.#takenBack.has(word)) this.#owed.add(word)
  }

  takeBack(words: readonly string[]): void {
    for (const word of words) {
      this.#takenBack.add(word)
      this.#owed.delete(word)
    }
  }

  /** Throws where anything is lost, or anywhere it does not belong. */
  async check(): Promise<void> {
    const kept = await versionsKept(this.folder, ...this.#data.map(({ folder }) => folder))
    const windows = [0, 1].flatMap((seat) => this.open(seat) ?? [])
    for (const version of kept) this.#checkVersion(version)
    for (const open of windows) this.#checkArticle('window', open.id, open.article())
    const found = new Set(kept.flatMap(({ article }) => (article ? wordsIn(article) : [])))
    const lost = [...this.#owed].filter((word) => !found.has(word))
    if (lost.length > 0) throw new Error(`lost: ${lost.join(', ')}`)
  }

  #checkVersion({ where, path, id, article }: KeptVersion): void {
    if (id === null || article === null) throw new Error(`cannot be read: ${path}`)
    this.#checkArticle(where, id, article)
  }

  #checkArticle(where: string, id: string, article: Article): void {
    const { headline } = article.story
    const foreign = foreignIn(article)
    if (foreign !== null) throw new Error(`${where} of ${headline} holds ${foreign}`)
    const first = this.#roots.get(id) ?? headline
    this.#roots.set(id, first)
    if (!isCopyOf(headline, first)) throw new Error(`${where} of ${first} holds ${headline}`)
  }

  /** Ends both desks at once and starts one again: every file reads whole, and nothing half-written is left. */
  async end(): Promise<void> {
    for (const desk of this.#desks) await desk.crash()
    for (const seat of [0, 1]) await this.start(seat)
    await this.check()
    const halves = readdirSync(this.folder).filter((name) => name.startsWith('.midad-tmp'))
    if (halves.length > 0) throw new Error(`left behind: ${halves.join(', ')}`)
  }

  async remove(): Promise<void> {
    for (const desk of this.#desks) await desk.crash()
    this.timers.letGo()
    forgetVersions()
    rmSync(this.#place, { recursive: true, force: true })
  }
}
