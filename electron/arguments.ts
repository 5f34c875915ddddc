/** Readers of what the window sends. A value of another shape is a bug or an attack: each throws, and names what it expected. */

export function articleId(given: unknown): string {
  if (typeof given === 'string' && /^[0-9a-z]{8,40}$/.test(given)) return given
  throw unexpected('an article id', given)
}

const mostArticles = 100_000

export function articleIds(given: unknown): readonly string[] {
  if (Array.isArray(given) && given.length > 0 && given.length <= mostArticles) return given.map(articleId)
  throw unexpected(`a list of 1 to ${String(mostArticles)} article ids`, given)
}

export function revision(given: unknown): string {
  if (typeof given === 'string' && /^[0-9a-f]{16}$/.test(given)) return given
  throw unexpected('a revision', given)
}

/** Text of at most `most` UTF-16 units. */
export const text =
  (most: number) =>
  (given: unknown): string => {
    if (typeof given === 'string' && given.length <= most) return given
    throw unexpected(`a text of at most ${String(most)} characters`, given)
  }

const mostTexts = 10_000

export function texts(given: unknown): readonly string[] {
  if (Array.isArray(given) && given.length <= mostTexts) return given.map(text(1_000))
  throw unexpected(`a list of at most ${String(mostTexts)} texts`, given)
}

export function bytes(given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given
  if (given instanceof ArrayBuffer) return new Uint8Array(given)
  throw unexpected('bytes', given)
}

export function json(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { ...given }
  throw unexpected('an object', given)
}

/** A count or a place in an order. */
export function number(given: unknown): number {
  if (typeof given === 'number' && Number.isSafeInteger(given) && given >= 0) return given
  throw unexpected('a whole number from 0', given)
}

export function flag(given: unknown): boolean {
  if (typeof given === 'boolean') return given
  throw unexpected('true or false', given)
}

const mostEdits = 200_000

/** A batch of edits; what is in each is looked at when a draft is read. */
export function edits(given: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(given) && given.length > 0 && given.length <= mostEdits) return given.map(json)
  throw unexpected(`a list of 1 to ${String(mostEdits)} edits`, given)
}

export const oneOf =
  <const Value extends string>(...allowed: readonly Value[]) =>
  (given: unknown): Value => {
    const found = allowed.find((value) => value === given)
    if (found !== undefined) return found
    throw unexpected(`one of ${allowed.join(', ')}`, given)
  }

export function unexpected(expected: string, given: unknown): TypeError {
  const kind = given === null ? 'null' : Array.isArray(given) ? 'an array' : typeof given
  return new TypeError(
    `${expected} is expected, not ${kind === 'string' ? JSON.stringify(String(given).slice(0, 60)) : kind}`,
  )
}
