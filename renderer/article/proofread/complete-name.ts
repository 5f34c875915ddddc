import type { Language } from '../element.ts'
import type { LedgerEntry } from './ledger.ts'
import { nameLanguages } from './match-names.ts'

/** The agreed spellings of a ledger in each language, in the order of their folded letters. */
export type NameIndex = Readonly<Record<Language, readonly IndexedName[]>>

interface IndexedName {
  readonly key: string
  readonly spelling: string
}

/** A name that the letters before the caret begin. */
export interface Completion {
  readonly name: string
  /** The letters before the caret that are its beginning. */
  readonly typed: string
  /** What stands in their place then. */
  readonly text: string
}

/** So many letters of a name must be there, and so many names are offered. */
const leastLetters = 3
const mostNames = 5

/** So far back from the caret a name may have begun, in UTF-16 units. */
export const lookBack = 48

/** Makes a ledger ready to be searched by the beginnings of its names; null where it has none. */
export function indexNames(ledger: readonly LedgerEntry[]): NameIndex | null {
  if (ledger.length === 0) return null
  const [ar, fr, en] = nameLanguages.map((language) => {
    const spellings = new Set(ledger.map((name) => name[language]).filter((spelling) => spelling !== ''))
    return Array.from(spellings, (spelling) => ({ key: keyOf(spelling), spelling })).sort((one, other) =>
      one.key < other.key ? -1 : one.key > other.key ? 1 : 0,
    )
  })
  return { ar: ar ?? [], fr: fr ?? [], en: en ?? [] }
}

/**
 * The names that the last words of a text begin, the longest beginning first. `before` is what stands before the caret, at
 * least its last words; `language` is the article’s, by which a Latin name is French or English first.
 */
export function completionsFor(before: string, index: NameIndex, language: Language): readonly Completion[] {
  const recent = before.slice(-lookBack)
  const [last] = /[\p{L}\p{M}\u0640'’-]+$/u.exec(recent) ?? []
  if (last === undefined) return []
  const isArabic = /\p{Script=Arabic}/u.test(last)
  const latin: readonly Language[] = language === 'en' ? ['en', 'fr'] : ['fr', 'en']
  const lists = (isArabic ? (['ar'] as const) : latin).map((each) => index[each])
  const found = beginningsIn(recent, before.length > recent.length)
    .flatMap((typed) => (isArabic ? arabicBeginnings(typed) : [{ typed, article: '' }]))
    .flatMap(({ typed, article }) =>
      lists.flatMap((list) =>
        namesFrom(list, keyOf(article + typed)).map((name) => ({
          name,
          typed,
          text: name.slice(article.length),
        })),
      ),
    )
  return found
    .filter(({ name }, at) => found.findIndex((other) => other.name === name) === at)
    .slice(0, mostNames)
}

/** The ends of a text that begin with a word, also behind an elision (`d’Achraf`), the longest first, at most four words long. */
function beginningsIn(text: string, isCut: boolean): readonly string[] {
  const starts = Array.from(text.matchAll(/(?<![\p{L}\p{M}\p{N}-])\p{L}/gu), ({ index }) => index)
  return starts
    .slice(isCut && starts[0] === 0 ? 1 : 0)
    .slice(-4)
    .map((start) => text.slice(start))
}

interface Beginning {
  readonly typed: string
  /** What the name begins with, that is written otherwise behind a lam: `للرباط` is ل and الرباط. */
  readonly article: string
}

/** A word as it is, and without the particles that are written together with it. */
function arabicBeginnings(typed: string): readonly Beginning[] {
  const [, conjunction = ''] = /^([وف])/u.exec(typed) ?? []
  const rest = typed.slice(conjunction.length)
  const [, preposition = ''] = /^([بلك])/u.exec(rest) ?? []
  const bare = [typed, ...(conjunction ? [rest] : []), ...(preposition ? [rest.slice(1)] : [])]
  return [
    ...bare.map((each) => ({ typed: each, article: '' })),
    ...(rest.startsWith('لل') ? [{ typed: rest.slice(2), article: 'ال' }] : []),
  ]
}

function namesFrom(list: readonly IndexedName[], key: string): readonly string[] {
  if (key.length < leastLetters) return []
  const names: string[] = []
  for (let at = firstFrom(list, key); names.length < mostNames; at += 1) {
    const name = list[at]
    if (!name?.key.startsWith(key)) break
    if (name.key.length > key.length) names.push(name.spelling)
  }
  return names
}

/** The place of the first name whose key does not come before another. */
function firstFrom(list: readonly IndexedName[], key: string): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

/** What no typist means: harakat, tatweel and signs that nobody sees. */
const unmeant = /[[\p{scx=Arabic}&&\p{Mn}]\p{Cf}\u0640]/gv

/**
 * Harakat, capitals and the hamza on an alef are no difference to a typist; ى and ي are: `على` begins no `علي`. A whole ledger is
 * made ready at once, so this keeps no way back to the letters, as `foldText` does.
 */
const keyOf = (spelling: string): string =>
  spelling
    .normalize('NFKC')
    .replace(unmeant, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
