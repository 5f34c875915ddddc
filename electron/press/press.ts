import { type Failure, failed, type Outcome } from '../../renderer/article/problem.ts'
import type { ReadyFile } from '../export/gather.ts'

/** Puts an exported page on paper, or on what looks like it. The page is the first of the files. */
export interface Press {
  /** A tagged PDF on A4 with its fonts inside; the same files give the same bytes. */
  pdf(files: readonly ReadyFile[]): Promise<Outcome<Uint8Array>>
  /** Opens the system's print dialog; false when the writer turned back. */
  print(files: readonly ReadyFile[]): Promise<Outcome<boolean>>
  close(): void
}

/** The answer where there is no browser to lay a page out. */
export const noPress = (): Failure => failed('pdf-failed', { detail: 'no browser' })
