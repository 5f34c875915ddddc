/** What was made lately, by a key; the longest unused is let go when all together hold more than so many bytes. */
export interface MadeBefore {
  has(key: string): boolean
  /** Throws where there is none. */
  take(key: string): Uint8Array
  keep(key: string, bytes: Uint8Array): void
}

export function madeBefore(most: number): MadeBefore {
  const made = new Map<string, Uint8Array>()
  const total = () => [...made.values()].reduce((sum, { length }) => sum + length, 0)
  const keep = (key: string, bytes: Uint8Array) => {
    made.delete(key)
    made.set(key, bytes)
    for (const [oldest] of made) {
      if (total() <= most) return
      made.delete(oldest)
    }
  }
  return {
    has: (key) => made.has(key),
    take: (key) => {
      const bytes = made.get(key)
      if (!bytes) throw new Error(`Nothing was made for ${key}`)
      keep(key, bytes)
      return bytes
    },
    keep,
  }
}
