import type { Outcome } from '../article/problem.ts'
import { desk, type ImportReport, type Received } from '../desk.ts'
import type { OpenArticle } from './open-article.ts'

/** What of the session the ways to another desk and back need. */
interface Host {
  current(): OpenArticle | null
  sayUnsaved(open: OpenArticle): void
  saySent(sent: Outcome<string>): void
  value<Value>(asked: Promise<Outcome<Value>>): Promise<Value | undefined>
  readLibrary(): Promise<void>
}

/** Articles that go to another desk, and versions that come back. */
export class HandOver {
  readonly #host: Host
  /** Versions that came in, until their article is open; they are in its history whatever happens. */
  readonly #received = new Map<string, Received>()

  constructor(host: Host) {
    this.#host = host
  }

  note({ received }: ImportReport): void {
    for (const each of received) this.#received.set(each.id, each)
  }

  /** Shows the version that came in of the open article. */
  readonly show = (): void => {
    const open = this.#host.current()
    const received = open && this.#received.get(open.id)
    if (!received) return
    this.#received.delete(open.id)
    open.received.set(received)
  }

  /** Makes an article of its own of a version that came in, beside the open one. */
  async keepReceived(open: OpenArticle, received: Received): Promise<void> {
    if (!(await this.#host.value(desk.newArticle(received.article)))) return
    open.received.set(null)
    await this.#host.readLibrary()
  }

  /** Writes a copy for another desk, of what the window holds where it is open. */
  async send(id: string, withHistory: boolean): Promise<void> {
    const open = this.#host.current()
    if (open?.id === id && !(await open.save())) {
      this.#host.sayUnsaved(open)
      return
    }
    const sent = await desk.sendArticle(id, withHistory)
    if (sent) this.#host.saySent(sent)
  }
}
