import type { PlacedWish } from '../../renderer/article/bidi/controls/fewest-wishes.ts'

/** The controls of direction by the names of UAX #9. */
const controlNames = {
  LRM: '\u200e',
  RLM: '\u200f',
  ALM: '\u061c',
  LRE: '\u202a',
  RLE: '\u202b',
  PDF: '\u202c',
  LRO: '\u202d',
  RLO: '\u202e',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
} as const

const signs: ReadonlyMap<string, string> = new Map(Object.entries(controlNames))
const names: ReadonlyMap<string, string> = new Map(
  Object.entries(controlNames).map(([name, sign]) => [sign, name]),
)

export const everyControl = Object.values(controlNames)

/** `Yahoo!<LRM>` with the control that it names. */
export const withSigns = (line: string): string =>
  line.replace(/<([A-Z]{3})>/g, (named, name: string) => signs.get(name) ?? named)

/** The other way round, for the message of a test that fails. */
export const withNames = (text: string): string =>
  Array.from(text, (sign) => (names.has(sign) ? `<${names.get(sign) ?? ''}>` : sign)).join('')

const around = { ltr: ['⟦', '⟧'], rtl: ['⟪', '⟫'], none: ['⟨', '⟩'] } as const

/** A text with its wishes between ⟦ltr⟧, ⟪rtl⟫ and ⟨none⟩. */
export const withWishMarks = (text: string, wishes: readonly PlacedWish[]): string =>
  wishes.toReversed().reduce((marked, { start, end, isolate }) => {
    const [open, close] = around[isolate]
    return marked.slice(0, start) + open + marked.slice(start, end) + close + marked.slice(end)
  }, text)
