export type Direction = 'ltr' | 'rtl'

/** The words of a text by the direction that their letters are written in. */
export interface WordCount {
  readonly rtl: number
  readonly ltr: number
  /** Of the Latin, Greek or Cyrillic words, those that begin small: names and brands rarely do, sentences always do. */
  readonly small: number
  /** The direction of the first word, or null where there is no letter. */
  readonly first: Direction | null
}

const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const wordsOf = /[\p{L}\p{M}\p{N}_'’-]+/gu
const letter = /\p{L}/u

/** Tokens that have no say in a block's direction: addresses, handles, tags. */
const silent = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}])[@#][A-Za-z0-9_]+/gu

/** Quoted and bracketed words speak for their source, not for the line that quotes them. */
const quoted = /«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*"|\([^()]*\)|\[[^[\]]*\]/gu

function countWords(text: string): WordCount {
  const words = text.match(wordsOf)?.filter((word) => letter.test(word)) ?? []
  const isRtl = words.map((word) => rtlLetter.test(word))
  const rtl = isRtl.filter(Boolean).length
  return {
    rtl,
    ltr: words.length - rtl,
    small: words.filter((word, index) => isRtl[index] !== true && /^['’]?\p{Ll}/u.test(word)).length,
    first: isRtl[0] === undefined ? null : isRtl[0] ? 'rtl' : 'ltr',
  }
}

/** A clause: enough words of one script, and none of the other, to be sure that a line is written in it. */
const clause = 3
const capitalClause = 6

function byWords(words: WordCount, base: Direction): Direction {
  const { rtl, ltr, small, first } = words
  if (base === 'rtl') {
    if (rtl === 0) return (ltr >= clause && small > 0) || ltr >= capitalClause ? 'ltr' : 'rtl'
    return first === 'ltr' && small > rtl ? 'ltr' : 'rtl'
  }
  if (ltr === 0) return rtl >= clause ? 'rtl' : 'ltr'
  return rtl > ltr || (first === 'rtl' && rtl >= small) ? 'rtl' : 'ltr'
}

/**
 * The direction in which a block's text is laid out, where the writer has made no choice: decided by its words against
 * the article's direction, never by the first strong letter. Quoted words count only where there are no others; digits,
 * addresses and handles never count. Stable while one types: a lone Latin word at the head of a line does not turn it.
 */
export function directionOfText(text: string, base: Direction): Direction {
  const heard = text.replace(silent, ' ')
  const own = countWords(heard.replace(quoted, ' '))
  return byWords(own.rtl + own.ltr > 0 ? own : countWords(heard), base)
}

/** The base direction of an article in a language. */
export const directionOfLanguage = (language: string): Direction => (language === 'ar' ? 'rtl' : 'ltr')
