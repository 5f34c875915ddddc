type Json = Readonly<Record<string, unknown>>
type Steps = Readonly<Record<number, (article: Json) => Json>>

/** Step `n` takes an article of format `n` to format `n + 1`. A step is never changed once released. */
export const migrations: Steps = {}

/** Brings an article of an older format up to today's, step by step; anything else comes back as it was. */
export function migrate(raw: unknown, steps: Steps = migrations): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const article = raw as Json
  const step = typeof article['format'] === 'number' ? steps[article['format']] : undefined
  return step ? migrate(step(article), steps) : article
}
