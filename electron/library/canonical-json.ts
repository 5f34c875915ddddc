import { createHash } from 'node:crypto'

/** One text for one value: keys in order at every depth, no spaces. Takes only plain JSON values. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, held]) => [key, inOrder(held)]))
}

/** The revision of an article is its content: the first 16 hexadecimal digits of the SHA-256 of its canonical JSON. */
export function revisionOf(article: unknown): string {
  return createHash('sha256').update(canonicalJson(article)).digest('hex').slice(0, 16)
}

/** How deep the brackets of a JSON text go, without parsing it. */
export function nestingOf(json: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index)
    if (quoted) {
      if (code === backslash) index += 1
      else if (code === quote) quoted = false
    } else if (code === quote) quoted = true
    else if (code === openBracket || code === openBrace) deepest = Math.max(deepest, (depth += 1))
    else if (code === closeBracket || code === closeBrace) depth -= 1
  }
  return deepest
}

const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [34, 92, 91, 93, 123, 125]
