import type { Direction } from './direction.ts'
import { foreignWords, overlap, type Token } from './tokens.ts'
import { beforeCounted } from './units.ts'

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '«': '»',
  '‹': '›',
  '“': '”',
  '„': '“',
  '"': '"',
}
const closing = /[)\]}»›”"]/

/** What may not stand inside a phrase: an Arabic comma is a sign of the Arabic line, U+FFFC stands for what the writer isolated. */
const parts: Readonly<Record<Direction, RegExp>> = { ltr: /[،\n\ufffc]/, rtl: /[\n\ufffc]/ }

interface Word {
  readonly start: number
  readonly end: number
}

/**
 * The phrases of a direction in a stretch of a line, with the signs that are their own (`Yahoo!`, `C++`, `Le Monde (Paris)`,
 * `« Bonjour ! »`) and a plain number right after them (`iPhone 15`), unless it is counted in the line's language. A quotation
 * or bracket is in a phrase whole, or not at all. `tokens` are the other tokens of the stretch.
 */
export function phrasesIn(text: string, direction: Direction, tokens: readonly Token[]): readonly Token[] {
  const words = wordsIn(text, direction, tokens)
  const phrases: Token[] = []
  for (let first = 0; first < words.length; ) {
    const { last, end } = chainFrom(text, words, first, (gap) => joins(text, gap, direction, tokens))
    const start = startOf(text, words[first]?.start ?? 0)
    phrases.push({ start, end: endOf(text, start, end, tokens), name: 'phrase', layout: 'phrase' })
    first = last + 1
  }
  return phrases
}

export function wordsIn(text: string, direction: Direction, taken: readonly Word[]): readonly Word[] {
  return Array.from(text.matchAll(foreignWords[direction]), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  })).filter((word) => !taken.some((token) => overlap(word, token)))
}

/** Whether what stands between two words can be inside a phrase: spaces, signs, addresses and plain numbers. */
function joins(text: string, gap: Word, direction: Direction, tokens: readonly Token[]): boolean {
  return (
    !parts[direction].test(text.slice(gap.start, gap.end)) &&
    !tokens.some((token) => overlap(token, gap) && (token.name === 'score' || token.name === 'amount'))
  )
}

/** How far a phrase goes that begins with a word: its last word, and where it ends with the brackets that it opened. */
function chainFrom(
  text: string,
  words: readonly Word[],
  first: number,
  fits: (gap: Word) => boolean,
): { readonly last: number; readonly end: number } {
  const open: { readonly closer: string; readonly word: number }[] = []
  let last = first
  for (let next = first + 1; next < words.length; next += 1) {
    const gap = { start: words[last]?.end ?? 0, end: words[next]?.start ?? 0 }
    if (!fits(gap) || !balance(text, gap, next, open)) break
    last = next
  }
  const end = words[last]?.end ?? 0
  const closed = /^[.!?…]*/.exec(text.slice(end))?.[0].length ?? 0
  const [opened] = open
  if (open.length === 1 && text[end + closed] === opened?.closer) return { last, end: end + closed + 1 }
  if (!opened) return { last, end }
  return { last: opened.word - 1, end: words[opened.word - 1]?.end ?? end }
}

/** Opens and closes the brackets of a gap; false at one that was opened before the phrase. */
function balance(
  text: string,
  { start, end }: Word,
  word: number,
  open: { readonly closer: string; readonly word: number }[],
): boolean {
  for (let at = start; at < end; at += 1) {
    const sign = text[at] ?? ''
    const opens = sign === '"' ? at > start && /\s/.test(text[at - 1] ?? '') : sign in closers
    if (open.at(-1)?.closer === sign) open.pop()
    else if (opens) open.push({ closer: closers[sign] ?? '', word })
    else if (closing.test(sign)) return false
  }
  return true
}

/** With the signs that begin a name: `.NET`, `$AAPL`, `¡Hola`. */
const startOf = (text: string, start: number) =>
  start -
  (/(?<=^|[\s(«"“[])(?:[.¡¿]|\$(?=$))$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0)

function endOf(text: string, start: number, end: number, tokens: readonly Token[]): number {
  const numbered = endWithNumber(text, end, tokens)
  const rest = text.slice(numbered)
  const signed = numbered + (/^(?:\++|#|[®™©℠]+)(?![\p{L}\p{N}])/u.exec(rest)?.[0].length ?? 0)
  const after = text.slice(signed)
  const sentence = /^[ \u00a0\u202f]?[.!?…]+/.exec(after)?.[0] ?? ''
  if (sentence === '') return signed
  return isOwn(sentence, text.slice(0, start), text.slice(start, signed), after.slice(sentence.length))
    ? signed + sentence.length
    : signed
}

const counted = new RegExp(`^${beforeCounted}`, 'u')

/** `iPhone 15` is a name, `Paris 300 كيلومتر` is a distance. */
function endWithNumber(text: string, end: number, tokens: readonly Token[]): number {
  const number = tokens.find(
    ({ start, name }) => (name === 'number' || name === 'version') && start === end + 1,
  )
  const isNext = number !== undefined && /[ \u00a0]/.test(text[end] ?? '')
  return isNext && !counted.test(text.slice(number.end)) && !/^\p{L}/u.test(text.slice(number.end))
    ? number.end
    : end
}

/** Whether the sign that ends a sentence is the phrase's: it fills its quotation, or is written to its name in mid-line. */
function isOwn(sign: string, before: string, phrase: string, after: string): boolean {
  const opener = /\S(?=\s*$)/.exec(before)?.[0] ?? ''
  const next = /^\s*(\S?)/.exec(after)?.[1] ?? ''
  if (next !== '' && next === closers[opener]) return true
  if (sign.startsWith(' ')) return false
  if (sign === '.') {
    return (
      /(?:^|[^\p{L}])(?:\p{Lu}\.)+\p{Lu}$/u.test(phrase) ||
      (next !== '' && /(?:^|\s)(?:Inc|Ltd|Co|Corp|Jr|Sr|Dr|St|Mr|Mrs|vs|etc)$/.test(phrase))
    )
  }
  return /^\s?[!?]+$/.test(sign) && next !== '' && !closing.test(next)
}
