/** What the storage process tells on its pipe, a line each: that it begins something with an article, or that it is done. */
export interface StorageEvent {
  readonly stage: 'try' | 'done'
  readonly act: 'make' | 'write' | 'bin' | 'restore' | 'rename' | 'put back'
  /** Null while an article that is being made has none. */
  readonly id: string | null
  readonly key: string
  /** How many letters the article then has. */
  readonly length: number
  readonly fileName: string
}

/** Reads the lines of a pipe; one that a kill cut off was never told. */
export function eventsIn(text: string): readonly StorageEvent[] {
  const lines = text.split('\n').slice(0, -1)
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as StorageEvent)
}
