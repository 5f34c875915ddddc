import { type LineWords, lineWordsOf, ltrLetter, rtlLetter, type Words } from './line-words.ts'

export type Direction = 'ltr' | 'rtl'

/**
 * The direction in which a block's text is laid out, where the writer has made no choice: decided by its words against
 * the direction around it, never by the first strong letter. Digits, addresses and handles do not decide, quoted words only
 * where nothing else does. Stable while one types: a lone Latin word at the head of a line does not turn it.
 */
export function directionOfText(text: string, base: Direction): Direction {
  if (base === 'rtl') return ltrLetter.test(text) && isLatin(lineWordsOf(text, 'rtl')) ? 'ltr' : 'rtl'
  return rtlLetter.test(text) && isArabic(lineWordsOf(text)) ? 'rtl' : 'ltr'
}

/** The base direction of an article in a language. */
export const directionOfLanguage = (language: string): Direction => (language === 'ar' ? 'rtl' : 'ltr')

/** So many words of one script, and none of the other, make it sure that a line is written in it. */
const clause = 4
/** So many where a sentence ends. */
const shortSentence = 3
/** So many where all are names or a title, which may stand at the head of a line of the other script. */
const names = 8
/** So many where all are quoted. */
const quotation = 10

/** Whether a line of a right-to-left article is clearly Latin, Greek, Cyrillic … */
function isLatin(line: LineWords): boolean {
  const { own, bracketed, quoted, addresses, tags } = line
  const { words, first } = outer(line)
  if (words.rtl > 0) return first === 'ltr' && words.ltr >= clause && words.small > words.rtl
  const isMixed = bracketed.rtl + quoted.rtl > 0
  const spoken = isMixed ? own : sum(own, bracketed)
  if (spoken.ltr === 0) return quoted.ltr >= quotation && quoted.small >= shortSentence
  const isProse = spoken.small + addresses > 0
  const quotedToo = isMixed || spoken.small === 0 ? 0 : quoted.ltr
  return (
    (isProse && spoken.ltr + quotedToo + addresses + tags >= clause) ||
    (line.isSentence && spoken.ltr >= shortSentence && spoken.ltr > spoken.capital) ||
    (spoken.shouted > 1 && spoken.ltr > clause) ||
    spoken.capital >= names
  )
}

/** Whether a line of a left-to-right article is clearly Arabic, Hebrew … */
function isArabic(line: LineWords): boolean {
  const { own, bracketed, quoted } = line
  const { words, first } = outer(line)
  if (words.ltr > 0) {
    if (first === 'rtl') return words.rtl >= clause && words.rtl >= words.small
    return words.small === 0 ? words.rtl >= clause : words.rtl > 3 * words.ltr
  }
  const spoken = bracketed.ltr + quoted.ltr > 0 ? own : sum(own, bracketed)
  if (spoken.rtl === 0) return quoted.rtl >= quotation
  return spoken.rtl >= (line.isSentence ? shortSentence : clause)
}

/** The words that speak for the line itself: quotes and brackets speak for their source, unless there is nothing else. */
function outer({ own, bracketed, quoted, firstOwn, first }: LineWords) {
  return own.rtl + own.ltr > 0 ? { words: own, first: firstOwn } : { words: sum(bracketed, quoted), first }
}

const sum = (one: Words, other: Words): Words => ({
  rtl: one.rtl + other.rtl,
  ltr: one.ltr + other.ltr,
  small: one.small + other.small,
  capital: one.capital + other.capital,
  shouted: one.shouted + other.shouted,
})
