import type { Article } from '../article.ts'
import type { Site } from '../newsroom/site.ts'
import { inLatinLetters } from './latin-letters.ts'

const longest = 80
/** WordPress cuts a slug where it is longer in an address (`utf8_uri_encode`, 200), in the middle of a word: 33 Arabic letters. */
const longestInAddress = 200

/**
 * The name of a story in an address: its own slug once set, else made of the headline. Arabic letters stay, unless the website
 * asks for Latin ones; harakat, tatweel, bidi controls and signs go; words are joined by `-`; at most 80 characters, and no
 * more than WordPress keeps, cut at a word. Never empty.
 */
export function slugOf(article: Article, letters: Site['slugs'] = 'arabic'): string {
  return ownSlug(article, letters) || 'article'
}

/** The same, but empty where neither the slug nor the headline has a letter or digit. */
export const ownSlug = ({ story }: Article, letters: Site['slugs'] = 'arabic'): string =>
  makeSlug(story.slug) || makeSlug(story.headline, letters)

/**
 * The slug that a story keeps from its first way out on: its own, else the one that its headline makes now. A draft keeps none,
 * so that its address may still follow its headline.
 */
export function keptSlug(article: Article, { slugs }: Site): string {
  const { slug, status } = article.story
  return status === 'draft' || makeSlug(slug) !== '' ? slug : ownSlug(article, slugs)
}

export function makeSlug(text: string, letters: Site['slugs'] = 'arabic'): string {
  const written = letters === 'latin' ? inLatinLetters(text) : text
  return cut(wordsOf(written).map((word) => word.toLowerCase()))
}

/** A tag as networks make links of it, `#مونديال_2022`, its letters as they are written; empty without a letter. */
export function hashtagOf(tag: string): string {
  const joined = wordsOf(tag).join('_')
  return /\p{L}/u.test(joined) ? `#${joined}` : ''
}

/** Tatweel, harakat and the signs of the Quran, variation selectors and enclosing signs; controls of direction are of Cf. */
const unwritten =
  /[\p{Cf}\p{Me}\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\ufe00-\ufe0f]/gu

/** The words of a text; presentation forms come apart (NFKC). */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(unwritten, '')
    .normalize()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []

function cut(words: readonly string[]): string {
  const kept = words.reduce<readonly string[]>((slugs, word) => {
    const longer = slugs.length === 0 ? word : `${slugs.at(-1) ?? ''}-${word}`
    return [...slugs, longer]
  }, [])
  return kept.findLast(fits) ?? lettersThatFit(words[0] ?? '')
}

const fits = (slug: string) => slug.length <= longest && encodeURIComponent(slug).length <= longestInAddress

const lettersThatFit = (word: string): string =>
  Array.from(word).reduce((kept, letter) => (fits(kept + letter) ? kept + letter : kept), '')
