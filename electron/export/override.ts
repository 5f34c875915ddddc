import type { Override } from '../../renderer/article/export/report.ts'
import { json, text, unexpected } from '../arguments.ts'

/** Reads who lets an article out and why, as the window sends it; null where nobody does. A name is not blank. */
export function override(given: unknown): Override | null {
  if (given === null || given === undefined) return null
  const { by, why } = json(given)
  const name = text(200)(by).trim()
  if (name === '') throw unexpected('the name of the person who lets an article out', by)
  return { by: name, why: text(1_000)(why).trim() }
}
