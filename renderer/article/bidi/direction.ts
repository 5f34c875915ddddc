export type Direction = 'ltr' | 'rtl'

/**
 * The direction in which a block's text is laid out, where the writer has made no choice: decided by its words against
 * the article's direction, never by the first strong letter. Digits, addresses and handles do not decide, quoted words only
 * where nothing else does. Stable while one types: a lone Latin word at the head of a line does not turn it.
 */
export function directionOfText(text: string, base: Direction): Direction {
  const line = lineOf(text)
  if (base === 'rtl') return isLatin(line) ? 'ltr' : 'rtl'
  return isArabic(line) ? 'rtl' : 'ltr'
}

/** The base direction of an article in a language. */
export const directionOfLanguage = (language: string): Direction => (language === 'ar' ? 'rtl' : 'ltr')

/** The words of a text by the direction that their letters are written in. */
interface Words {
  readonly rtl: number
  readonly ltr: number
  /** Of the Latin, Greek or Cyrillic words, those that begin small: names and brands rarely do, sentences always do. */
  readonly small: number
  /** The direction of the first one. */
  readonly first: Direction
}

interface Line {
  readonly all: Words
  /** Those outside quotes and brackets: the quoted ones speak for their source, not for the line that quotes them. */
  readonly own: Words
  /** How many addresses, handles and tags. */
  readonly tokens: number
}

/** Also while they are typed: what a word counts for, the address that it becomes counts for. */
const token =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*|(?<![\p{L}\p{N}])[@#][A-Za-z0-9_]+/gu

/** The last quotation may still be open. */
const quotation =
  /«[^«»]*(?:»|$)|“[^“”]*(?:”|$)|„[^„“”]*(?:[“”]|$)|"[^"]*(?:"|$)|\([^()]*(?:\)|$)|\[[^[\]]*(?:\]|$)/gu

function lineOf(text: string): Line {
  const words = text.replace(token, ' ')
  return {
    all: wordsIn(words),
    own: wordsIn(words.replace(quotation, ' ')),
    tokens: text.match(token)?.length ?? 0,
  }
}

const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

function wordsIn(text: string): Words {
  const words = text.match(/[\p{L}\p{M}\p{N}_'’-]+/gu)?.filter((word) => /\p{L}/u.test(word)) ?? []
  const rtl = words.filter((word) => rtlLetter.test(word)).length
  const small = words.filter((word) => /^['’]?\p{Ll}/u.test(word)).length
  return { rtl, ltr: words.length - rtl, small, first: rtlLetter.test(words[0] ?? '') ? 'rtl' : 'ltr' }
}

/** So many words of one script, and none of the other, make it sure that a line is written in it. */
const clause = 3
/** So many where they might be a name or a title: all in capitals, or all quoted. */
const longClause = 5

/** Whether a line of a right-to-left article is clearly Latin. A token is as good as a small word once there are others. */
function isLatin({ all, own, tokens }: Line): boolean {
  if (all.rtl > 0 && (own.rtl > 0 || own.ltr === 0)) {
    const { first, small, rtl } = own.ltr + own.rtl > 0 ? own : all
    return first === 'ltr' && small > rtl
  }
  const { ltr, small } = all.rtl > 0 ? own : all
  const isQuotation = own.ltr + tokens === 0
  return ltr >= longClause || (!isQuotation && ltr > 0 && ltr + tokens >= clause && small + tokens > 0)
}

/** Whether a line of a left-to-right article is clearly Arabic. */
function isArabic({ all, own }: Line): boolean {
  if (all.ltr > 0 && (own.ltr > 0 || own.rtl === 0)) {
    const { first, small, rtl, ltr } = own.ltr + own.rtl > 0 ? own : all
    if (first === 'rtl') return rtl >= small && rtl + ltr >= clause
    return small === 0 ? rtl >= clause : rtl > 2 * ltr
  }
  const isQuotation = own.rtl === 0
  return (all.ltr > 0 ? own : all).rtl >= (isQuotation ? longClause : clause)
}
