import type { Override } from '../article/export/report.ts'
import { keptSlug } from '../article/export/slug.ts'
import type { Newsroom } from '../article/newsroom/newsroom.ts'
import type { Outcome, Problem } from '../article/problem.ts'
import {
  type BatchReport,
  type Destination,
  desk,
  type ExportProgress,
  type SettingsChange,
} from '../desk.ts'
import { createStore, type Store } from '../kit/store.ts'
import type { Message } from './message.ts'
import type { OpenArticle } from './open-article.ts'

/** Where one article can go. */
export type Way = Destination | 'print' | 'copy'

/** What came of an export; null where the writer turned back. */
export type Gone =
  | { readonly files: readonly string[] }
  | { readonly way: 'print' | 'copy' }
  | { readonly batch: BatchReport }
  | { readonly problem: Problem }
  | null

interface DoorShell {
  /** Ends when the settings have it. */
  change(change: SettingsChange): Promise<void>
  say(message: Message): void
}

/** Articles on their way out, and how far a batch of them is. */
export class Door {
  readonly progress = createStore<ExportProgress | null>(null)
  readonly #open: Store<OpenArticle | null>
  readonly #newsroom: Store<Newsroom>
  readonly #shell: DoorShell

  constructor(open: Store<OpenArticle | null>, newsroom: Store<Newsroom>, shell: DoorShell) {
    this.#open = open
    this.#newsroom = newsroom
    this.#shell = shell
  }

  /** Sends the article as it is in the editor; the form and the way are the first to be offered next time. */
  async send(open: OpenArticle, profile: string, way: Way, override: Override | null): Promise<Gone> {
    void this.#shell.change(remembered(profile, way))
    this.#fixSlug(open)
    const { id } = open
    if (way === 'copy') return goneTo('copy', await desk.copyArticle(open.article(), profile, override))
    if (way === 'print') return goneTo('print', await desk.printArticle(id, open.article(), profile))
    const report = await desk.exportArticle(id, open.article(), profile, way, override)
    if (report === null) return null
    return report.ok ? { files: report.value.files.map(({ path }) => path) } : { problem: report.problem }
  }

  #fixSlug(open: OpenArticle): void {
    const slug = keptSlug(open.article(), this.#newsroom.get().site)
    if (slug !== open.story.get().slug) open.changeStory({ slug })
  }

  /** Sends articles as their files hold them; the one that is open is saved first. */
  async sendMany(ids: readonly string[], profile: string, destination: Destination): Promise<Gone> {
    const open = this.#open.get()
    if (open && ids.includes(open.id) && !(await open.save())) {
      const saving = open.saving.get()
      return saving.state === 'failed' ? { problem: saving.problem } : null
    }
    void this.#shell.change(remembered(profile, destination))
    const batch = await desk.exportArticles(ids, profile, destination)
    this.progress.set(null)
    return batch && { batch }
  }

  /** Puts the open article on the clipboard; false where a gate stops it, which its writer has to see, and may let out by name. */
  async copy(profile: string): Promise<boolean> {
    const open = this.#open.get()
    if (!open) return true
    this.#fixSlug(open)
    const copied = await desk.copyArticle(open.article(), profile, null)
    if (!copied.ok && copied.problem.code === 'gate-failed') {
      await this.#shell.change(remembered(profile, 'copy'))
      return false
    }
    const headline = open.story.get().headline.trim()
    this.#shell.say(
      copied.ok ? { kind: 'copied', headline } : { kind: 'problems', problems: [copied.problem] },
    )
    return true
  }

  readonly stop = () => void desk.cancelExport()
  readonly reveal = () => void desk.revealExport()
}

/** Paper takes the page whatever form was chosen, and so says nothing of the form that comes next. */
const remembered = (profile: string, way: Way): SettingsChange =>
  way === 'pdf' || way === 'print' ? { exportWay: way } : { exportProfile: profile, exportWay: way }

function goneTo(way: 'print' | 'copy', outcome: Outcome<unknown>): Gone {
  if (!outcome.ok) return { problem: outcome.problem }
  return outcome.value === false ? null : { way }
}
