import type { RangeRef } from 'slate'
import { type Article, articleFormat } from '../article/article.ts'
import type { ArticleEditor, ArticleElement } from '../article/element.ts'
import type { ImportNote } from '../article/import/import-note.ts'
import { done, failed, type Outcome, type Problem } from '../article/problem.ts'
import { changesBody } from '../article/replay.ts'
import type { Story } from '../article/story.ts'
import { desk, type OpenedDraft, type Place, type Received, type SavedArticle } from '../desk.ts'
import { createPageEditor } from '../editor/page-editor.ts'
import { createStore, type Store } from '../kit/store.ts'
import { type DraftJournal, draftJournal } from './draft-journal.ts'
import type { Looked, Outside } from './outside.ts'

/** Whether the file holds what the window shows, and if not, why. */
export type Saving =
  | { readonly state: 'saved' | 'unsaved' | 'saving' }
  | { readonly state: 'failed'; readonly problem: Problem }

/**
 * How long a writer rests before the article is saved by itself, and how long the file may fall behind one who does not
 * rest, in milliseconds.
 */
const rest = 1_500
const longestUnsaved = 10_000

/** After how long a save that failed is tried once more by itself, in milliseconds: a disk comes back without a key. */
const retryAfter = 5_000

/**
 * How long a writer rests before toolbar, counts and findings look again, and how long they may fall behind one who does not
 * rest, in milliseconds: between two keys nothing is drawn but the paragraph.
 */
const lookRest = 150
const longestUnseen = 1_000

/** Of a question that the desk cannot answer at all, a failure that is said like any other. */
async function answerOf<Value>(asked: Promise<Outcome<Value>>, file: string): Promise<Outcome<Value>> {
  try {
    return await asked
  } catch (fault) {
    return failed('unknown-fault', { file, detail: String(fault) })
  }
}

const count = { opened: 0 }
const nextSerial = () => {
  count.opened += 1
  return count.opened
}

/** A way of an article into its file; `upTo` is the number of the last edit that it holds. */
type Write = (article: Article, upTo: number) => Promise<Outcome<SavedArticle>>

/** An article from its opening to its closing: what is written in it, and its way to its file. */
export class OpenArticle implements Looked {
  readonly id: string
  /** One that is opened again is another one. */
  readonly serial = nextSerial()
  readonly editor: ArticleEditor
  readonly story: Store<Story>
  readonly saving = createStore<Saving>({ state: 'saved' })
  readonly fileName: Store<string>
  /** Counts up when the body or the caret has changed and there was time to look. */
  readonly looked = createStore(0)
  /** In how many places the last tool changed the text, and the body that it left: with the next edit it is no news. */
  readonly changed = createStore<{ readonly places: number; readonly body: unknown } | null>(null)

  /** The letters that were pasted last, until the copy desk has done with them. */
  readonly pasted = createStore<RangeRef | null>(null)

  /** What another program did to the file, until the writer has said what is to be. */
  readonly outside = createStore<Outside | null>(null)

  /** Another version of it that came in from elsewhere, until the writer has said what is to be. */
  readonly received = createStore<Received | null>(null)

  readonly draft: DraftJournal
  /** Where the writer was last in it, if it is opened to go on there. */
  readonly place: Place | null
  #revision: string
  #unsavedSince: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #look: ReturnType<typeof setTimeout> | undefined
  #unseenSince: number | undefined
  #running: Promise<boolean> | undefined
  #isLeft = false

  constructor(
    { id, revision, fileName, article, recovery }: OpenedDraft,
    onPaste: (notes: readonly ImportNote[]) => void,
    place: Place | null = null,
  ) {
    this.id = id
    this.place = place
    this.#revision = revision
    this.draft = draftJournal(id, () => this.#revision)
    this.fileName = createStore(fileName)
    this.story = createStore(article.story)
    this.editor = createPageEditor({
      body: article.body,
      language: () => this.story.get().language,
      onEdit: this.#noticeEdit,
      onPaste: (notes, letters) => {
        this.pasted.get()?.unref()
        this.pasted.set(letters)
        onPaste(notes)
      },
    })
    if (recovery) this.#touch()
  }

  article(): Article {
    // The editor's normaliser keeps the body to the elements that the article knows.
    const body = this.editor.children as readonly ArticleElement[]
    return { format: articleFormat, story: this.story.get(), body }
  }

  revision(): string {
    return this.#revision
  }

  async atRest(): Promise<void> {
    while (this.#running) await this.#running
  }

  isSaved(): boolean {
    return this.saving.get().state === 'saved'
  }

  /** Hears of everything that the editor does; costs the same however long the article is. */
  readonly #noticeEdit = ({ operations }: ArticleEditor): void => {
    const edits = operations.filter(changesBody).map((operation) => ({ operation }))
    if (edits.length > 0) {
      this.draft.note(edits)
      this.#touch()
    }
    const now = performance.now()
    this.#unseenSince ??= now
    clearTimeout(this.#look)
    this.#look = setTimeout(this.#lookNow, Math.min(lookRest, this.#unseenSince + longestUnseen - now))
  }

  readonly #lookNow = (): void => {
    this.#unseenSince = undefined
    this.looked.set(this.looked.get() + 1)
  }

  readonly changeStory = (change: Partial<Story>): void => {
    this.story.set({ ...this.story.get(), ...change })
    this.draft.note([{ story: change }])
    this.#touch()
  }

  #touch(): void {
    if (this.#isLeft) return
    if (this.saving.get().state === 'saved') this.saving.set({ state: 'unsaved' })
    const now = performance.now()
    this.#unsavedSince ??= now
    clearTimeout(this.#timer)
    const wait = Math.max(0, Math.min(rest, this.#unsavedSince + longestUnsaved - now))
    this.#timer = setTimeout(() => void this.#saveByItself(), wait)
  }

  /** Saves what has changed; answers whether the file now holds everything. Calls that overlap wait for one another. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer)
    do {
      await this.atRest()
      if (this.saving.get().state === 'saved') return true
    } while (await this.#writeOnce())
    return false
  }

  /** A writer who does not rest is not followed to the end, or the file would be written without a pause. */
  async #saveByItself(): Promise<void> {
    await this.atRest()
    if (this.saving.get().state !== 'saved') await this.#writeOnce()
  }

  #writeOnce(): Promise<boolean> {
    const running = this.#write().finally(() => {
      this.#running = undefined
    })
    this.#running = running
    return running
  }

  /** Answers whether the file holds what the article was when it began. */
  #write(): Promise<boolean> {
    return this.#writeBy((article, upTo) => desk.saveArticle(this.id, this.#revision, article, upTo))
  }

  /** Saves over a revision that another program wrote and the writer has seen. */
  async saveOver(revision: string): Promise<boolean> {
    return this.#writeInTurn((article, upTo) => desk.saveArticle(this.id, revision, article, upTo))
  }

  /** Writes a file of its own again, where there is none that could be saved over. */
  async putBack(): Promise<boolean> {
    return this.#writeInTurn((article, upTo) => desk.putBackArticle(this.id, article, upTo))
  }

  async #writeInTurn(write: Write): Promise<boolean> {
    await this.atRest()
    const running = this.#writeBy(write).finally(() => {
      this.#running = undefined
    })
    this.#running = running
    const isWritten = await running
    if (isWritten) this.outside.set(null)
    return isWritten
  }

  async #writeBy(write: Write): Promise<boolean> {
    const upTo = this.draft.last()
    this.#unsavedSince = undefined
    this.saving.set({ state: 'saving' })
    const saved = await answerOf(write(this.article(), upTo), this.fileName.get())
    if (!saved.ok) {
      this.saving.set({ state: 'failed', problem: saved.problem })
      clearTimeout(this.#timer)
      if (!this.#isLeft) this.#timer = setTimeout(() => void this.#saveByItself(), retryAfter)
      return false
    }
    this.#revision = saved.value.revision
    this.fileName.set(saved.value.fileName)
    this.draft.letGo(upTo)
    this.saving.set({ state: upTo === this.draft.last() ? 'saved' : 'unsaved' })
    return true
  }

  /** Saves until no word is unsaved; false where that failed, and the article is still open. The window lets go of it at once. */
  async close(): Promise<boolean> {
    do {
      if (!(await this.save())) return false
      const kept = await answerOf(this.#keepUnlessInFile(), this.fileName.get())
      if (!kept.ok) {
        this.saving.set({ state: 'failed', problem: kept.problem })
        return false
      }
    } while (!this.isSaved())
    this.leave()
    return true
  }

  /** What another program took out of the file since the last save would be nowhere else. */
  async #keepUnlessInFile(): Promise<Outcome<null>> {
    const standing = await desk.articleStanding(this.id, this.#revision)
    return standing.state === 'same' ? done(null) : desk.keepSnapshot(this.id, this.article(), 'reload')
  }

  /** Lets go of what is not saved, which is in the history: the file's article takes its place. */
  leave(): void {
    this.#isLeft = true
    clearTimeout(this.#timer)
    clearTimeout(this.#look)
    this.draft.close()
  }

  /** Keeps everything as soon as the disk can, where one does not wait for the answer. */
  keepNow(): void {
    void this.draft.sendNow()
    void this.save()
  }
}
