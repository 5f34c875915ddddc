const word = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200c\u200d'’.,:/@_-]*/gu

/** How many words a text holds; a number, an address and `12,5` are one each, a lone sign is none. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Letters and signs as a reader counts them: harakat belong to their letter; line ends do not count. */
export function countCharacters(text: string): number {
  return Array.from(text.replace(/[\n\p{M}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')).length
}

/** Arabic is read at about 140 words a minute aloud and 180 in silence; French and English faster. */
const wordsPerMinute = { ar: 180, fr: 210, en: 220 } as const

/** Whole minutes, at least one where there is a word. */
export function readingMinutes(words: number, language: keyof typeof wordsPerMinute): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute[language]))
}
