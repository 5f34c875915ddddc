type Json = Readonly<Record<string, unknown>>

/** Step `n` takes an article of format `n` to format `n + 1`. A step is never changed once released. */
const steps: Readonly<Record<number, (article: Json) => Json>> = {}

/** Brings an article of an older format up to today's, step by step; anything else comes back as it was. */
export function migrate(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const article = raw as Json
  const step = typeof article['format'] === 'number' ? steps[article['format']] : undefined
  return step ? migrate(step(article)) : article
}
