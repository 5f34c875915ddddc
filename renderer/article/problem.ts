/** What can go wrong without a bug. Each code has one sentence in every language, under `problem.<code>` in renderer/words. */
export const problemCodes = [
  // the file itself
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-is-a-folder',
  'file-busy',
  // what is inside it
  'unknown-kind',
  'not-an-article',
  'zip-damaged',
  'article-damaged',
  'newer-format',
  'document-damaged',
  'document-locked',
  'binary-content',
  'nested-too-deep',
  'nothing-to-import',
  // the disk and its rights
  'no-space',
  'no-permission',
  'read-only',
  'disk-fault',
  'too-many-open-files',
  'folder-missing',
  // the library
  'article-missing',
  'changed-outside',
  'read-again',
  'name-taken',
  'name-empty',
  'name-too-long',
  // versions of an article
  'history-failed',
  'snapshot-damaged',
  'snapshot-missing',
  // pictures
  'unreadable-picture',
  'picture-too-large',
  'picture-missing',
  'picture-damaged',
  'picture-too-many-pixels',
  // drafts
  'draft-damaged',
  // the newsroom
  'newsroom-damaged',
  'newsroom-newer',
  'newsroom-refused',
  'no-names',
  // the copy desk
  'proofread-failed',
  'word-list-damaged',
  // export and links
  'unknown-profile',
  'gate-failed',
  'path-refused',
  'link-refused',
  'pdf-failed',
  'print-failed',
  // a fault of the system that has no code of its own; `detail` is its own name
  'unknown-fault',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** One thing that went wrong, as plain data: `file` is a name for people, `detail` a place or name that is not translated, `limit` a bound in the unit of its code. */
export interface Problem {
  readonly code: ProblemCode
  readonly file?: string
  readonly detail?: string
  readonly limit?: number
}

/** The answer of anything that may fail without a bug. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

export interface Failure {
  readonly ok: false
  readonly problem: Problem
}

/** An outcome that went well. */
export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value }
}

/** An outcome that did not, with its code and what is known of it. */
export function failed(code: ProblemCode, known: Omit<Problem, 'code'> = {}): Failure {
  return { ok: false, problem: { code, ...known } }
}
