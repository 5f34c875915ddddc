import { editEach, type TextTool } from './text-tool.ts'

/** Signs that nobody sees and that change how a line is laid out or broken, by the names that Unicode's charts give them. */
export const hiddenSigns = {
  '\u061c': 'ALM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u2060': 'WJ',
  '\u00ad': 'SHY',
  '\u00a0': 'NBSP',
  '\u202f': 'NNBSP',
} as const satisfies Readonly<Record<string, string>>

export type HiddenSign = (typeof hiddenSigns)[keyof typeof hiddenSigns]

/** Every one of them, but the joiners inside of an emoji. */
const hidden = new RegExp(
  `[${Object.keys(hiddenSigns).join('').replace('\u200d', '')}]|(?<!\\p{Extended_Pictographic}\\ufe0f?)\\u200d`,
  'gu',
)

/** The hidden signs of a text, by UTF-16 offsets. */
export const hiddenSignsIn = (text: string): readonly { readonly at: number; readonly name: HiddenSign }[] =>
  Array.from(text.matchAll(hidden), ({ index, 0: sign }) => ({
    at: index,
    // The pattern matches only keys of the table.
    name: hiddenSigns[sign as keyof typeof hiddenSigns],
  }))

/** The controls of direction (UAX #9, 2.1 to 2.6): isolates and the direction of the block say what they said. */
const control = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Takes the controls of direction out of a text. */
export const removeControls: TextTool = (text) => editEach(text, control, () => '')
