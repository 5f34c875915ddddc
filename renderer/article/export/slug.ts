import type { Article } from '../article.ts'

const longest = 80

/**
 * The name of a story in an address: its own slug once set, else made of the headline. Arabic letters stay; harakat,
 * tatweel, bidi controls and signs go; words are joined by `-`; at most 80 characters, cut at a word. Never empty.
 */
export function slugOf({ story }: Article): string {
  const made = makeSlug(story.slug === '' ? story.headline : story.slug)
  return made === '' ? 'article' : made
}

export function makeSlug(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(/[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u064b-\u065f\u0670]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return cut(words ?? [])
}

function cut(words: readonly string[]): string {
  const kept = words.reduce((slug, word) => {
    const longer = slug === '' ? word : `${slug}-${word}`
    return longer.length <= longest ? longer : slug
  }, '')
  return kept === '' ? (words[0]?.slice(0, longest) ?? '') : kept
}
