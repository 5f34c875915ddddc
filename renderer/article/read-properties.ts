import type { Property } from './property.ts'

/** One thing that is wrong with JSON that was read, and where: `body.3.children.0.level`. */
export interface ReadProblem {
  readonly at: string
  readonly found: string
  readonly expected: string
}

/**
 * The properties of a table as they are in unknown JSON: an absent one gets its value from the table, an unknown one is left
 * out. What is wrong goes to `problems`, and the answer is then of no use.
 */
export function readProperties(
  table: Readonly<Record<string, Property<unknown>>>,
  raw: Readonly<Record<string, unknown>>,
  at: string,
  problems: ReadProblem[],
): Readonly<Record<string, unknown>> {
  const read = Object.entries(table).flatMap(([name, property]): readonly (readonly [string, unknown])[] => {
    const value = raw[name] ?? property.absent
    if (value === undefined && property.optional) return []
    if (property.accepts(value)) return [[name, wellFormed(value)]]
    problems.push({ at: `${at}.${name}`, found: describe(raw[name]), expected: property.expected })
    return []
  })
  return Object.fromEntries(read)
}

/** Half of a surrogate pair cannot be written to any file. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  return Array.isArray(value) ? value.map(wellFormed) : value
}

export const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** A glance at a value: what is inside a list or an object may be of any depth and length. */
export function describe(raw: unknown): string {
  if (raw === undefined) return 'nothing'
  if (typeof raw === 'object' && raw !== null) return Array.isArray(raw) ? 'a list' : 'an object'
  if (typeof raw === 'string') return JSON.stringify(raw.length > 60 ? `${raw.slice(0, 60)}…` : raw)
  return typeof raw === 'number' || typeof raw === 'boolean' || raw === null ? String(raw) : typeof raw
}
