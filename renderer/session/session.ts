import type { Article } from '../article/article.ts'
import type { ImportNote } from '../article/import/import-note.ts'
import { emptyNewsroom } from '../article/newsroom/newsroom.ts'
import type { Outcome, Problem } from '../article/problem.ts'
import {
  type BinnedRow,
  type Damaged,
  desk,
  type ImportReport,
  type LibraryState,
  type Place,
  type Recovery,
  type Settings,
  type SettingsChange,
  type Someone,
} from '../desk.ts'
import { createStore } from '../kit/store.ts'
import { Door } from './door.ts'
import { HandOver } from './hand-over.ts'
import { type Message, reportOfPaste, withRecovered } from './message.ts'
import { OpenArticle } from './open-article.ts'
import { OutsideChanges } from './outside-changes.ts'

/** Everything that the window holds while it is open: the library, the open article, the settings, what is to be said. */
export class Session {
  readonly settings
  readonly library = createStore<LibraryState>({ folder: '', rows: [] })
  /** When the library was last read, in milliseconds since 1970. */
  readonly readAt = createStore(Date.now())
  readonly bin = createStore<readonly BinnedRow[] | null>(null)
  readonly open = createStore<OpenArticle | null>(null)
  /** An article that is shown for reading only, because it cannot be read whole. */
  readonly damaged = createStore<Damaged | null>(null)
  readonly message = createStore<Message | null>(null)
  readonly newsroom = createStore(emptyNewsroom)
  /** Who else of a shared folder has an article open. */
  readonly others = createStore<{ readonly id: string; readonly others: readonly Someone[] }>({
    id: '',
    others: [],
  })

  /** What other programs do to the open article's file. */
  readonly outside = new OutsideChanges({
    current: () => this.open.get(),
    putInPlace: (reloaded, place) => {
      this.open.set(new OpenArticle(reloaded, this.#sayPaste, place))
    },
    say: (problem) => {
      this.say([problem])
    },
    readLibrary: () => this.readLibrary(),
  })

  /** Articles that go to another desk, and versions that come back. */
  readonly handOver = new HandOver({
    current: () => this.open.get(),
    sayUnsaved: (open) => {
      this.#sayUnsaved(open)
    },
    saySent: (sent) => {
      if (sent.ok) this.message.set({ kind: 'sent', file: sent.value })
      else this.say([sent.problem])
    },
    value: (asked) => this.#value(asked),
    readLibrary: () => this.readLibrary(),
  })

  /** What goes out. */
  readonly door = new Door(this.open, this.newsroom, {
    change: (change) => this.change(change),
    say: this.message.set,
  })

  #opening: Promise<unknown> = Promise.resolve()

  constructor(settings: Settings) {
    this.settings = createStore(settings)
  }

  /** Listens to the desk, fills the library, opens the last article; the answer stops the listening. */
  start(): () => void {
    const stops = [
      desk.when('libraryChanged', () => void this.readLibrary()),
      desk.when('settingsChanged', (settings) => {
        this.settings.set(settings)
      }),
      desk.when('alsoOpen', (id, others) => {
        this.others.set({ id, others })
      }),
      desk.when('problemMet', (problem) => {
        this.say([problem])
      }),
      desk.when('openRequested', (id, report) => {
        this.#sayImport(report)
        void this.openArticle(id).then(this.handOver.show)
      }),
      desk.when('exportProgress', this.door.progress.set),
      desk.when('closeRequested', () => void this.#answerClose()),
      desk.when('draftsRecovered', (recoveries) => void this.#takeRecovered(recoveries)),
      desk.when('keepRequested', () => this.open.get()?.keepNow()),
    ]
    void this.#begin()
    return () => {
      for (const stop of stops) stop()
    }
  }

  async #begin(): Promise<void> {
    await this.readLibrary()
    const { lastArticle } = this.settings.get()
    const known = this.library.get().rows.some(({ id, problem }) => id === lastArticle && !problem)
    const place = await desk.lastPlace()
    if (known && this.open.get() === null)
      await this.openArticle(lastArticle, place?.id === lastArticle ? place : null)
    this.newsroom.set((await this.#value(desk.newsroom())) ?? emptyNewsroom)
    await desk.ready()
  }

  async readLibrary(): Promise<void> {
    this.library.set(await desk.library())
    this.readAt.set(Date.now())
    void this.outside.look()
    if (this.bin.get() !== null) await this.showBin(true)
  }

  async showBin(shown: boolean): Promise<void> {
    const bin = shown ? await desk.bin() : null
    if (bin && !bin.ok) this.say([bin.problem])
    this.bin.set(bin?.ok ? bin.value : null)
  }

  async change(change: SettingsChange): Promise<void> {
    this.settings.set(await desk.changeSettings(change))
  }

  say(problems: readonly Problem[]): void {
    if (problems.length > 0) this.message.set({ kind: 'problems', problems })
  }

  readonly sayOne = (problem: Problem): void => {
    this.say([problem])
  }

  readonly forget = (): void => {
    this.message.set(null)
  }

  /** Opens an article in place of the open one, which is saved first; where that fails it stays. */
  openArticle(id: string, place: Place | null = null): Promise<void> {
    // A row that is pressed twice must not make two of it, of which each saves its own.
    const opening = this.#opening.then(() => this.#openInTurn(id, place))
    this.#opening = opening.catch(() => undefined)
    return opening
  }

  async #openInTurn(id: string, place: Place | null): Promise<void> {
    if (this.open.get()?.id === id || !(await this.closeArticle())) return
    this.damaged.set(null)
    if (this.library.get().rows.some((row) => row.id === id && row.problem)) {
      this.damaged.set((await this.#value(desk.openDamaged(id))) ?? null)
      return
    }
    const opened = await this.#value(desk.openArticle(id))
    if (!opened) return
    this.open.set(new OpenArticle(opened, this.#sayPaste, place))
    this.handOver.show()
    if (opened.recovery) this.#sayRecovered([opened.recovery])
    void this.change({ lastArticle: id })
  }

  /** Answers whether no article is open any more. */
  async closeArticle(): Promise<boolean> {
    const open = this.open.get()
    if (!open) return true
    if (await open.close()) {
      this.open.set(null)
      await desk.closeArticle(open.id)
      return true
    }
    this.#sayUnsaved(open)
    return false
  }

  async newArticle(article: Article): Promise<void> {
    const { byline } = this.settings.get()
    await this.makeOf({ ...article, story: { ...article.story, byline } })
  }

  /** Makes an article of what was saved of another, as it is. */
  readonly makeOf = (article: Article) => this.#openMade(desk.newArticle(article))

  async importFiles(): Promise<void> {
    const report = await desk.importWithDialog()
    if (report) await this.#imported(report)
  }

  async importDropped(files: readonly File[]): Promise<void> {
    for (const file of files) {
      await this.#imported(await desk.importFile(file.name, new Uint8Array(await file.arrayBuffer())))
    }
  }

  async #imported(report: ImportReport): Promise<void> {
    this.#sayImport(report)
    this.handOver.show()
    const [first] = report.ids
    if (first !== undefined) await this.#opened(first)
  }

  async #openMade(making: Promise<Outcome<{ readonly id: string }>>): Promise<void> {
    const made = await this.#value(making)
    if (made) await this.#opened(made.id)
  }

  async #opened(id: string): Promise<void> {
    await this.readLibrary()
    await this.openArticle(id)
  }

  #sayImport(report: ImportReport): void {
    this.handOver.note(report)
    this.message.set({ kind: 'imported', report })
  }

  readonly #sayPaste = (notes: readonly ImportNote[]): void => {
    const report = reportOfPaste(notes)
    if (report) this.#sayImport(report)
  }

  /** What was being written comes into the window, also where it is an article of its own now. */
  async #takeRecovered(recoveries: readonly Recovery[]): Promise<void> {
    this.#sayRecovered(recoveries.filter(({ id }) => id !== this.open.get()?.id))
    await this.readLibrary()
    const { lastArticle } = this.settings.get()
    const copy = recoveries.find(({ id, of }) => of === lastArticle && id !== of)
    if (copy && this.open.get() === null) await this.openArticle(copy.id)
  }

  #sayRecovered(recoveries: readonly Recovery[]): void {
    this.message.set(withRecovered(this.message.get(), recoveries))
  }

  async duplicate(id: string): Promise<void> {
    if (this.open.get()?.id === id && !(await this.open.get()?.save())) return
    await this.#openMade(desk.duplicateArticle(id))
  }

  readonly rename = (id: string, name: string) => this.#moved(id, desk.renameArticle(id, name))
  readonly move = (id: string, folder: string) => this.#moved(id, desk.moveArticle(id, folder))

  async #moved(id: string, moving: Promise<Outcome<string>>): Promise<void> {
    const [fileName, open] = [await this.#value(moving), this.open.get()]
    if (fileName !== undefined && open?.id === id) open.fileName.set(fileName)
    await this.readLibrary()
  }

  async binArticle(id: string): Promise<void> {
    if (this.open.get()?.id === id && !(await this.closeArticle())) return
    await this.#value(desk.binArticle(id))
    await this.readLibrary()
  }

  async restore(id: string): Promise<void> {
    const restored = await this.#value(desk.restoreArticle(id))
    if (restored === undefined) return
    await this.showBin(false)
    await this.#opened(restored)
  }

  /** Opens an article again whose file is damaged or gone, as its history has it. */
  readonly revive = (id: string) => this.#openMade(desk.reviveArticle(id))

  readonly reveal = (id: string) => this.#value(desk.revealInFolder(id))

  async chooseFolder(): Promise<void> {
    if (!(await this.closeArticle())) return
    const library = await desk.chooseLibraryFolder()
    if (library) this.library.set(library)
  }

  readonly openUrl = (url: string) => this.#value(desk.openExternal(url))

  async #answerClose(): Promise<void> {
    const kept = await this.closeArticle()
    await desk.answerClose(kept ? 'close' : 'stay')
  }

  #sayUnsaved(open: OpenArticle): void {
    const saving = open.saving.get()
    if (saving.state === 'failed') this.say([saving.problem])
  }

  async #value<Value>(asked: Promise<Outcome<Value>>): Promise<Value | undefined> {
    const outcome = await asked
    if (outcome.ok) return outcome.value
    this.say([outcome.problem])
    return undefined
  }
}
