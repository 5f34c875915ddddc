import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { nestingOf } from './canonical-json.ts'

/** The newest `article.json` that this Midad reads and the one that it writes. */
export const newestFormat = 1

/** Brackets inside brackets: a real article has about twenty. */
export const deepestArticle = 400

/** What the shell knows of an article file. `article` is the core's business and `summary` was the core's word when it was saved. */
export interface Envelope {
  readonly id: string
  readonly savedAt: string
  readonly summary: unknown
  readonly article: unknown
}

/** Ids name articles in addresses and file records: short, ASCII, no dots. */
export const idPattern = /^[0-9a-z]{8,40}$/

/** Reads `article.json`. `file` is the name for problems. */
export function readEnvelope(bytes: Uint8Array, file: string): Outcome<Envelope> {
  const damaged = (detail: string) => failed('article-damaged', { file, detail })
  const text = decoded(bytes)
  if (text === null) return damaged('article.json: UTF-8')
  if (nestingOf(text) > deepestArticle) return failed('nested-too-deep', { file, limit: deepestArticle })
  const raw = parsed(text)
  if (!isObject(raw)) return damaged('article.json')
  const { format, id, savedAt, summary, article } = raw
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1) return damaged('format')
  if (format > newestFormat) return failed('newer-format', { file, detail: String(format) })
  if (typeof id !== 'string' || !idPattern.test(id)) return damaged('id')
  if (!isObject(article)) return damaged('article')
  return done({ id, savedAt: typeof savedAt === 'string' ? savedAt : '', summary, article })
}

/** Writes `article.json`: the keys of the envelope in this order, the summary and the article as canonical JSON. */
export function writeEnvelope(
  head: { id: string; revision: string; savedAt: string },
  summary: string,
  article: string,
): Uint8Array {
  const { id, revision, savedAt } = head
  const start = JSON.stringify({ format: newestFormat, id, revision, savedAt }).slice(0, -1)
  return new TextEncoder().encode(`${start},"summary":${summary},"article":${article}}\n`)
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (fault) {
    if (fault instanceof TypeError) return null
    throw fault
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}

const isObject = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)
