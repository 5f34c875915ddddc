import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { Article } from '../../renderer/article/article.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { canonicalJson, nestingOf, revisionOf } from '../library/canonical-json.ts'
import { deepestArticle } from '../library/envelope.ts'
import { checkArticle } from '../library/inside.ts'
import type { SnapshotReason } from './snapshot-name.ts'

/** What a snapshot file holds beside its article. */
export interface SnapshotFacts {
  readonly id: string
  readonly takenAt: number
  readonly revision: string
  readonly reason: SnapshotReason
}

const pack = promisify(brotliCompress)
const unpack = promisify(brotliDecompress)

/** Measured on 32 kB of an Arabic article: 6.2 kB in 1.2 ms; quality 11 makes it 5.4 kB in 180 ms, gzip 6.3 kB in 1 ms. */
const packing = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
}
const longestArticle = 32 * 2 ** 20
const head = /^midad-snapshot 1 br ([0-9a-f]{64})\n$/
const headLength = 'midad-snapshot 1 br \n'.length + 64

/** The bytes of a snapshot: a line with the SHA-256 of what follows it, then canonical JSON, packed by brotli. */
export async function packSnapshot(facts: SnapshotFacts, article: unknown): Promise<Uint8Array> {
  const { id, takenAt, revision, reason } = facts
  const packed = await pack(canonicalJson({ id, takenAt, revision, reason, article }), packing)
  return Buffer.concat([Buffer.from(`midad-snapshot 1 br ${sumOf(packed)}\n`), packed])
}

/** The article in the bytes of a snapshot, where every byte is as it was written and the article is the one of its name. */
export async function unpackSnapshot(
  bytes: Uint8Array,
  { id, revision }: Pick<SnapshotFacts, 'id' | 'revision'>,
): Promise<Outcome<Article>> {
  const damaged = (detail: string) => failed('snapshot-damaged', { detail })
  const [, sum] = head.exec(Buffer.from(bytes.subarray(0, headLength)).toString('latin1')) ?? []
  const packed = bytes.subarray(headLength)
  if (sum === undefined) return damaged('head')
  if (sumOf(packed) !== sum) return damaged('sha-256')
  const text = await textIn(packed)
  if (text === null || nestingOf(text) > deepestArticle) return damaged('brotli')
  const raw = parsed(text)
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || !('article' in raw)) return damaged('json')
  if (raw.id !== id || revisionOf(raw.article) !== revision) return damaged('revision')
  const checked = checkArticle(raw.article, '')
  return checked.ok ? done(checked.value.article) : checked
}

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function textIn(packed: Uint8Array): Promise<string | null> {
  try {
    return (await unpack(packed, { maxOutputLength: longestArticle })).toString()
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return null
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
