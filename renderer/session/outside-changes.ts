import type { Outcome, Problem } from '../article/problem.ts'
import { desk, type OpenedArticle, type Place } from '../desk.ts'
import type { OpenArticle } from './open-article.ts'
import { lookOutside } from './outside.ts'

/** What of the session the answers to other programs need. */
interface Host {
  current(): OpenArticle | null
  /** Puts an article that was opened again in the place of the open one. */
  putInPlace(reloaded: OpenedArticle, place: Place | null): void
  say(problem: Problem): void
  readLibrary(): Promise<void>
}

/** What other programs do to the open article's file, and what the writer answers. Whatever is chosen, both versions stay. */
export class OutsideChanges {
  readonly #host: Host
  #looking: Promise<void> = Promise.resolve()

  constructor(host: Host) {
    this.#host = host
  }

  /** Looks at the file of the open article. One look after another. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(this.#lookOnce, this.#lookOnce)
    return this.#looking
  }

  readonly #lookOnce = async (): Promise<void> => {
    const open = this.#host.current()
    const found = open && (await lookOutside(open))
    if (!open || this.#host.current() !== open) return
    if (found?.kind === 'newer') await this.takeTheirs(open)
    else if (found?.kind === 'alike') await open.saveOver(found.revision)
    else {
      const isNews = found !== null && open.outside.get()?.kind !== found.kind
      open.outside.set(found)
      // The window has the only copy now.
      if (isNews && found.kind !== 'changed') await desk.keepSnapshot(open.id, open.article(), 'reload')
    }
  }

  /** Opens what the file holds in place of what the window holds, which stays in the history. */
  async takeTheirs(open: OpenArticle): Promise<void> {
    const wasSaved = open.isSaved()
    const place = await desk.lastPlace()
    const held = open.article()
    const reloaded = await this.#value(desk.reloadArticle(open.id, held))
    if (!reloaded || this.#host.current() !== open) return
    const { body, story } = open.article()
    if (body !== held.body || story !== held.story) {
      // Words that came meanwhile are nowhere else.
      open.outside.set({ kind: 'changed', theirs: reloaded })
      return
    }
    open.leave()
    this.#host.putInPlace(reloaded, place?.id === open.id ? place : null)
    await desk.takeReloaded(open.id)
    if (wasSaved) this.#host.say({ code: 'read-again', file: reloaded.fileName })
  }

  /** Keeps what the window holds; what another program wrote stays in the history. */
  async keepMine(open: OpenArticle, theirs: OpenedArticle): Promise<void> {
    const kept = await this.#value(desk.keepSnapshot(open.id, theirs.article, 'merge'))
    if (kept !== undefined) await this.#written(open, open.saveOver(theirs.revision))
  }

  /** Makes an article of its own of what the window holds, and opens what the file holds. */
  async keepBoth(open: OpenArticle): Promise<void> {
    if (!(await this.#value(desk.forkArticle(open.id, open.article())))) return
    await this.takeTheirs(open)
    await this.#host.readLibrary()
  }

  /** Writes the open article's file again, which is gone or damaged. */
  async putBack(open: OpenArticle): Promise<void> {
    await this.#written(open, open.putBack())
    await this.#host.readLibrary()
  }

  async #written(open: OpenArticle, writing: Promise<boolean>): Promise<void> {
    const isWritten = await writing
    const saving = open.saving.get()
    if (!isWritten && saving.state === 'failed') this.#host.say(saving.problem)
    if (!isWritten) void this.look()
  }

  async #value<Value>(asked: Promise<Outcome<Value>>): Promise<Value | undefined> {
    const outcome = await asked
    if (outcome.ok) return outcome.value
    this.#host.say(outcome.problem)
    return undefined
  }
}
