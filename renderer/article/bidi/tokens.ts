import { digit, leftToRight, rightToLeft } from './letters.ts'

/**
 * How a token is laid out, whatever the line. `unit`: from left to right. `phrase`: in the direction of its letters.
 * `line`: its numbers each from left to right, in the order of the line, with the signs of the line between them.
 */
export type TokenLayout = 'unit' | 'phrase' | 'line'

const plainSpace = '[ \\u00a0\\u202f]'
const number = `(?:[0-9]{1,3}(?:${plainSpace}[0-9]{3})+(?!${digit})|${digit}+(?:[.,٫٬]${digit}+)*)`
const notInside = '(?<![\\p{L}\\p{N}_])'
const ends = `(?!${digit})`
/** What an address is made of, and what may end it: a full stop after it is the sentence's, a bracket that it opened is its own. */
const inAddress = '(?:\\([^\\s()<>]*\\)|[^\\s<>«»"“”،؛؟()])*'
const endOfAddress = '(?:\\([^\\s()<>]*\\)|[^\\s<>«»"“”،؛؟().,;:!?\\]}\'’…])'

/** A sign between the numbers of a score, range or ratio. */
const between = `(?:[-–—−:/]|${plainSpace}[-–—−:]${plainSpace})`
/** `33.57°N`, `33° 34′ N`. */
const degrees = `[0-9]{1,3}(?:[.,][0-9]+)?°(?: ?[0-9]{1,2}[′'’](?: ?[0-9]{1,2}[″"])?)? ?[NSEWO](?!\\p{L})`
const signs = '[%٪‰€$£¥°]'

/** The classes of BIDI.md, section 4, as they stand in a line of the other direction; the first that fits has the letters. */
export const tokenClasses = [
  { name: 'url', layout: 'unit', pattern: `(?:(?:https?|ftp):\\/\\/|www\\.)${inAddress}${endOfAddress}` },
  { name: 'email', layout: 'unit', pattern: '(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+' },
  {
    name: 'url',
    layout: 'unit',
    pattern: `${notInside}[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9-]{1,63}){0,8}\\.[A-Za-z]{2,63}\\/(?:${inAddress}${endOfAddress})?`,
  },
  { name: 'handle', layout: 'unit', pattern: `${notInside}@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?` },
  {
    name: 'tag',
    layout: 'phrase',
    pattern: `${notInside}#(?=[\\p{N}_]*\\p{L})[\\p{L}\\p{M}\\p{N}_]+`,
  },
  {
    name: 'path',
    layout: 'unit',
    pattern:
      '(?<![^\\s«“"(\\[])(?:[A-Za-z]:\\\\|(?:~|\\.{1,2})?\\/(?=[\\w.-]*[A-Za-z]))[\\w.-]+(?:[\\\\/][\\w.-]+)*[\\\\/]?(?<!\\.)',
  },
  {
    name: 'iban',
    layout: 'unit',
    pattern: `${notInside}[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\\p{L}\\p{N}])`,
  },
  {
    name: 'phone',
    layout: 'unit',
    pattern:
      `(?<![\\p{L}\\p{N}+])(?:(?=(?:[^0-9]{0,2}[0-9]){8})(?:\\+|00)[0-9]{1,3}(?:[ \\u00a0.-]?(?:\\([0-9]{1,4}\\)|[0-9]{1,4})){2,6}` +
      '|0[0-9](?:[ \\u00a0.-][0-9]{2}){4}|0[0-9]{3}(?:[ \\u00a0.-][0-9]{2}){3}|0[0-9]{3}[ \\u00a0.-][0-9]{6}|0[0-9]{2}[ \\u00a0.-][0-9]{3}(?:[ \\u00a0.-][0-9]{2}){2}|\\(\\+[0-9]{1,3}\\)(?:[ \\u00a0.-]?[0-9]{1,4}){2,6}|0[0-9]{2}[ \\u00a0.-][0-9]{3}[ \\u00a0.-][0-9]{3,4}|\\([0-9]{3}\\) ?[0-9]{3}-[0-9]{4}|[0-9]{3}-[0-9]{3}-[0-9]{4})' +
      ends,
  },
  {
    name: 'date',
    layout: 'unit',
    pattern: `(?<![\\p{L}\\p{N}-])(?:${digit}{4}([-/.])${digit}{1,2}\\1${digit}{1,2}(?:[T ]${digit}{2}:${digit}{2}(?::${digit}{2})?Z?)?|${digit}{1,2}([-/.])${digit}{1,2}\\2(?:${digit}{4}|${digit}{2}))(?!-?${digit})`,
  },
  {
    name: 'time',
    layout: 'unit',
    pattern: `(?<![\\p{L}\\p{N}/])24/7(?![\\p{N}/])|(?<![\\p{L}\\p{N}:])${digit}{1,2}:${digit}{2}(?::${digit}{2})?(?!:?${digit})`,
  },
  {
    name: 'coordinates',
    layout: 'unit',
    pattern: `${notInside}(?:-?[0-9]{1,3}\\.[0-9]{3,}, ?-?[0-9]{1,3}\\.[0-9]{3,}${ends}|${degrees}(?:,? ${degrees})?)`,
  },
  {
    name: 'address',
    layout: 'unit',
    pattern:
      '(?<![\\p{L}\\p{N}:])(?=[0-9A-Fa-f:]*::|(?:[0-9A-Fa-f]{1,4}:){7})[0-9A-Fa-f]{1,4}(?:::?[0-9A-Fa-f]{1,4}){1,7}(?![\\p{L}\\p{N}:])',
  },
  {
    name: 'address',
    layout: 'unit',
    pattern: `(?<![\\p{L}\\p{N}.])[0-9]+(?:\\.[0-9]+){3}(?::[0-9]+)?(?!\\.?${digit})`,
  },
  { name: 'version', layout: 'unit', pattern: `${notInside}[0-9]{4,5}:[0-9]{4}${ends}` },
  { name: 'version', layout: 'unit', pattern: `(?<![\\p{L}\\p{N}.])[0-9]+(?:\\.[0-9]+){2}(?!\\.?${digit})` },
] as const satisfies readonly TokenClass[]

/** Numbers and what is made of them, once the foreign words have theirs. */
export const numberClasses = [
  {
    name: 'score',
    layout: 'line',
    pattern: `${number}(?:${between}${number})+`,
  },
  {
    name: 'amount',
    layout: 'line',
    pattern: `${number}${plainSpace}?${signs}|${signs}${plainSpace}?${number}`,
  },
  { name: 'number', layout: 'line', pattern: number },
] as const satisfies readonly TokenClass[]

/** A foreign word by the direction of its letters; numbers written to it (`F-16`, `4K`, `737-MAX`) are of it. */
export const foreignWords = {
  ltr: new RegExp(
    `(?:7[0-9]7-[0-9]{2,4}(?!${digit})|(?:[0-9]+(?:[.,][0-9]+)?-?)?${leftToRight}(?:[-_./'’&·]?(?:(?![${rightToLeft}])[\\p{L}\\p{M}]|[0-9⁰¹²³⁴-⁹₀-₉]))*)`,
    'gu',
  ),
  rtl: new RegExp(`[${rightToLeft}](?:[-_'’]?[${rightToLeft}\\p{M}\\u200c\\u200d])*`, 'gu'),
} as const

export const everyNumber = new RegExp(number, 'gu')

interface TokenClass {
  readonly name: string
  readonly layout: TokenLayout
  readonly pattern: string
}

export type TokenName =
  | (typeof tokenClasses)[number]['name']
  | (typeof numberClasses)[number]['name']
  | 'phrase'

/** A token in a text, by UTF-16 offsets. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly name: TokenName
  readonly layout: TokenLayout
}

const compiled = (classes: readonly (TokenClass & { readonly name: TokenName })[]) =>
  classes.map(({ name, layout, pattern }) => ({ name, layout, expression: new RegExp(pattern, 'gu') }))

const readers = { addresses: compiled(tokenClasses), numbers: compiled(numberClasses) }

/** The tokens of a kind in a text, in its order, none over another or over what is taken already. */
export function tokensIn(
  text: string,
  kind: keyof typeof readers,
  taken: readonly { readonly start: number; readonly end: number }[] = [],
): readonly Token[] {
  const found: Token[] = []
  let there: readonly Place[] = taken.toSorted(byStart)
  for (const { name, layout, expression } of readers[kind]) {
    const fresh = Array.from(text.matchAll(expression), ({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
      name,
      layout,
    })).filter((token) => !isTaken(there, token))
    if (fresh.length === 0) continue
    found.push(...fresh)
    there = [...there, ...fresh].toSorted(byStart)
  }
  return found.toSorted(byStart)
}

const byStart = (one: Place, other: Place): number => one.start - other.start

/** Whether one of the places, of which none lies over another, shares a unit with a stretch. */
function isTaken(places: readonly Place[], stretch: Place): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) <= stretch.start) low = middle + 1
    else high = middle
  }
  const next = places[low]
  return next !== undefined && overlap(next, stretch)
}

/** A stretch of a text, by UTF-16 offsets. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Whether two stretches share a unit. */
export const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end
