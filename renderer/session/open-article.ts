import { type Article, articleFormat } from '../article/article.ts'
import type { ArticleEditor, ArticleElement } from '../article/element.ts'
import type { ImportNote } from '../article/import/import-note.ts'
import type { Problem } from '../article/problem.ts'
import type { Story } from '../article/story.ts'
import { desk, type OpenedArticle } from '../desk.ts'
import { createPageEditor } from '../editor/page-editor.ts'
import { createStore, type Store } from '../kit/store.ts'

/** Whether the file holds what the window shows, and if not, why. */
export type Saving =
  | { readonly state: 'saved' | 'unsaved' | 'saving' }
  | { readonly state: 'failed'; readonly problem: Problem }

/** How long a writer rests before the article is saved by itself, in milliseconds. */
const rest = 1_500

/**
 * How long a writer rests before toolbar, counts and findings look again, and how long they may fall behind one who does not
 * rest, in milliseconds: between two keys nothing is drawn but the paragraph.
 */
const lookRest = 150
const longestUnseen = 1_000

/** An article from its opening to its closing: what is written in it, and its way to its file. */
export class OpenArticle {
  readonly id: string
  readonly editor: ArticleEditor
  readonly story: Store<Story>
  readonly saving = createStore<Saving>({ state: 'saved' })
  readonly fileName: Store<string>
  /** Counts up when the body or the caret has changed and there was time to look. */
  readonly looked = createStore(0)
  /** In how many places the last tool changed the text, and the body that it left: with the next edit it is no news. */
  readonly changed = createStore<{ readonly places: number; readonly body: unknown } | null>(null)

  #revision: string
  #changes = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #look: ReturnType<typeof setTimeout> | undefined
  #unseenSince: number | undefined
  #running: Promise<boolean> | undefined

  constructor(
    { id, revision, fileName, article }: OpenedArticle,
    onPaste: (notes: readonly ImportNote[]) => void,
  ) {
    this.id = id
    this.#revision = revision
    this.fileName = createStore(fileName)
    this.story = createStore(article.story)
    this.editor = createPageEditor({
      body: article.body,
      language: () => this.story.get().language,
      onEdit: this.#noticeEdit,
      onPaste,
    })
  }

  article(): Article {
    // The editor's normaliser keeps the body to the elements that the article knows.
    const body = this.editor.children as readonly ArticleElement[]
    return { format: articleFormat, story: this.story.get(), body }
  }

  /** Hears of everything that the editor does; costs the same however long the article is. */
  readonly #noticeEdit = ({ operations }: ArticleEditor): void => {
    if (operations.some(({ type }) => type !== 'set_selection')) this.#touch()
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
    this.#touch()
  }

  #touch(): void {
    this.#changes += 1
    if (this.saving.get().state === 'saved') this.saving.set({ state: 'unsaved' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.save(), rest)
  }

  /** Saves what has changed; answers whether the file now holds everything. Calls that overlap wait for one another. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer)
    while (this.#running) await this.#running
    if (this.saving.get().state === 'saved') return true
    this.#running = this.#write()
    const written = await this.#running
    this.#running = undefined
    return written
  }

  async #write(): Promise<boolean> {
    const changes = this.#changes
    this.saving.set({ state: 'saving' })
    const saved = await desk.saveArticle(this.id, this.#revision, this.article())
    if (!saved.ok) {
      this.saving.set({ state: 'failed', problem: saved.problem })
      return false
    }
    this.#revision = saved.value.revision
    this.fileName.set(saved.value.fileName)
    if (changes !== this.#changes) return this.#write()
    this.saving.set({ state: 'saved' })
    return true
  }

  /** Saves once more; false where that failed, and the article is still open. */
  async close(): Promise<boolean> {
    const kept = await this.save()
    if (kept) clearTimeout(this.#look)
    return kept
  }
}
