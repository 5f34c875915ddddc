import type { Language } from '../element.ts'
import type { Direction } from './direction.ts'
import { languageOf } from './language.ts'
import { type Enclosed, layOut, paintAlike } from './layout.ts'
import { rightToLeft } from './letters.ts'
import { phrasesIn, wordsIn } from './phrases.ts'
import { mayTurn } from './stretches.ts'
import { everyNumber, overlap, type Token, type TokenName, tokensIn } from './tokens.ts'
import { type Window, windowsOf } from './windows.ts'

/** What the writer wants of some letters: an isolate of a direction, or none where the line would get one. */
export type IsolateWish = (typeof isolateWishes)[number]
export const isolateWishes = ['ltr', 'rtl', 'none'] as const

/** Letters of a block with the writer's wish for them. */
export interface WishedText {
  readonly text: string
  readonly isolate?: IsolateWish
}

/** A stretch to be laid out by itself, by UTF-16 offsets into the block's whole text. */
export interface Isolate extends Enclosed {
  readonly reason: TokenName | 'wish'
  readonly language?: Language
}

/**
 * The isolates of a block's text in a line of its direction: what the writer asked for, and each token of BIDI.md, section 4,
 * without whose isolate some line break would paint another order than the intended one. Sorted by start; the inner ones
 * of a wish come after it. Refuses no string.
 */
export function isolatesOf(runs: readonly WishedText[], direction: Direction): readonly Isolate[] {
  const text = runs.map((run) => run.text).join('')
  const wishes = wishesIn(runs)
  const asked = wishes.filter((wish) => wish.isolate !== 'none')
  if (asked.length === 0 && !mayTurn(text, direction)) return []
  const around = asked.reduce(
    (masked, { start, end }) => masked.slice(0, start) + '\ufffc'.repeat(end - start) + masked.slice(end),
    text,
  )
  const plain = wishes.filter((wish) => wish.isolate === 'none')
  const found = windowsOf(around, direction).flatMap((window) => isolatesIn(around, direction, window, plain))
  const wished = asked.flatMap(({ start, end, isolate }) =>
    wishedIsolates(text.slice(start, end), start, isolate),
  )
  return [...found, ...wished].toSorted((one, other) => one.start - other.start || other.end - one.end)
}

/** Every token before the first letter of the line's own direction as an isolate, needed or not, sorted by start. */
export const isolatesAtHead = (text: string, direction: Direction): readonly Isolate[] =>
  windowsOf(text, direction)
    .filter(({ start }) => start === 0)
    .flatMap((window) => everyIsolate(text, direction, window))

/** The phrases of two or more foreign words whose language can be told, whether they need an isolate or not. */
export function spokenPhrases(text: string, direction: Direction): readonly Isolate[] {
  const key = `${direction}\n${text}`
  const phrases =
    spoken.get(key) ??
    windowsOf(text, direction)
      .flatMap((window) => everyIsolate(text, direction, window))
      .filter(({ language }) => language !== undefined)
  if (!spoken.has(key) && spoken.size >= mostSpoken) spoken.clear()
  spoken.set(key, phrases)
  return phrases
}

/** A block is asked for when it is written, and again when what was written is checked. */
const spoken = new Map<string, readonly Isolate[]>()
const mostSpoken = 500

function everyIsolate(text: string, direction: Direction, { start, end, after }: Window): readonly Isolate[] {
  const letters = text.slice(start, end)
  return tokensOf(letters, after, direction)
    .flatMap((token) => enclosed(letters, token))
    .map((isolate) => ({
      ...moved(isolate, start),
      ...languageIn(letters.slice(isolate.start, isolate.end), isolate.direction),
    }))
}

interface Wish {
  readonly start: number
  readonly end: number
  readonly isolate: IsolateWish
}

/** The wishes of neighbours are one wish where they are alike. */
function wishesIn(runs: readonly WishedText[]): readonly Wish[] {
  const wishes: Wish[] = []
  let start = 0
  for (const { text, isolate } of runs) {
    const last = wishes.at(-1)
    const end = start + text.length
    if (isolate && end > start) {
      const joins = last?.end === start && last.isolate === isolate
      if (joins) wishes.pop()
      wishes.push({ start: joins ? last.start : start, end, isolate })
    }
    start = end
  }
  return wishes
}

function wishedIsolates(text: string, start: number, isolate: IsolateWish): readonly Isolate[] {
  if (isolate === 'none') return []
  const inside = isolatesOf([{ text }], isolate).map((inner) => moved(inner, start))
  return [
    { start, end: start + text.length, direction: isolate, reason: 'wish', ...languageIn(text, isolate) },
    ...inside,
  ]
}

const moved = (isolate: Isolate, by: number): Isolate => ({
  ...isolate,
  start: isolate.start + by,
  end: isolate.end + by,
})

/** A stretch that was read once is not read again: a key changes one of them. */
const known = new Map<string, readonly Isolate[]>()
const mostKnown = 5_000

function isolatesIn(
  text: string,
  direction: Direction,
  window: Window,
  plain: readonly Wish[],
): readonly Isolate[] {
  const letters = text.slice(window.start, window.end)
  const unwished = plain
    .filter((wish) => overlap(wish, window))
    .map(({ start, end }) => ({ start: start - window.start, end: end - window.start }))
  const wishes = unwished.map(({ start, end }) => `${String(start)}-${String(end)}`).join()
  // No line end stands in a stretch or in what it leans on.
  const key = [direction, window.before, letters, window.after, wishes].join('\n')
  const remembered = known.get(key)
  const isolates = remembered ?? fewestIsolates(letters, direction, window, unwished)
  if (!remembered) {
    if (known.size >= mostKnown) known.clear()
    known.set(key, isolates)
  }
  return isolates.map((isolate) => moved(isolate, window.start))
}

function fewestIsolates(
  letters: string,
  direction: Direction,
  { before, after }: Window,
  plain: readonly { readonly start: number; readonly end: number }[],
): readonly Isolate[] {
  const line = before + letters + after
  const all = tokensOf(letters, after, direction)
    .filter((token) => !plain.some((wish) => overlap(token, wish)))
    .flatMap((token) => enclosed(letters, token))
    .map((isolate) => moved(isolate, before.length))
  if (all.length === 0) return []
  const intended = layOut(line, direction, all)
  const isNeedless = (isolates: readonly Isolate[]) => paintAlike(layOut(line, direction, isolates), intended)
  return fewest(all, isNeedless).map((isolate) => ({
    ...moved(isolate, -before.length),
    ...languageIn(line.slice(isolate.start, isolate.end), isolate.direction),
  }))
}

/** Of a stretch with more, all stay: no newspaper has one, and each is weighed against the whole. */
const mostWeighed = 60

/** Without every isolate that the others make needless, the last ones first. */
function fewest(
  isolates: readonly Isolate[],
  suffices: (isolates: readonly Isolate[]) => boolean,
): readonly Isolate[] {
  if (suffices([])) return []
  if (isolates.length > mostWeighed) return isolates
  const kept = isolates.reduceRight((left, isolate) => {
    const others = left.filter((other) => other !== isolate)
    return suffices(others) ? others : left
  }, isolates)
  return kept.length < isolates.length ? fewest(kept, suffices) : kept
}

/** The tokens of a stretch; what stands after it says what its last number counts. */
export function tokensOf(letters: string, after: string, direction: Direction): readonly Token[] {
  const foreign = direction === 'rtl' ? 'ltr' : 'rtl'
  const addresses = tokensIn(letters, 'addresses')
  const words = wordsIn(letters, foreign, addresses)
  const numbers = tokensIn(letters, 'numbers', [...addresses, ...words])
  const tokens = [...addresses, ...numbers]
  const phrases = phrasesIn(letters + after, foreign, tokens).filter(({ start }) => start < letters.length)
  return [
    ...phrases,
    ...tokens.filter((token) => !phrases.some((phrase) => overlap(phrase, token))),
  ].toSorted((one, other) => one.start - other.start)
}

const rtlLetter = new RegExp(`[${rightToLeft}]`)

function enclosed(text: string, { start, end, name, layout }: Token): readonly Isolate[] {
  const letters = text.slice(start, end)
  if (layout === 'unit') return [{ start, end, direction: 'ltr', reason: name }]
  if (layout === 'phrase')
    return [{ start, end, direction: rtlLetter.test(letters) ? 'rtl' : 'ltr', reason: name }]
  return Array.from(letters.matchAll(everyNumber), ({ index, 0: number }) => ({
    start: start + index,
    end: start + index + number.length,
    direction: 'ltr',
    reason: name,
  }))
}

/** The language of a phrase of two or more words. */
function languageIn(text: string, direction: Direction): { readonly language?: Language } {
  const language = wordsIn(text, direction, []).length > 1 ? languageOf(text) : undefined
  return language ? { language } : {}
}
