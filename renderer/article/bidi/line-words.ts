/** Words of one place in a line, by the direction that their letters are written in. */
export interface Words {
  rtl: number
  ltr: number
  /** Of those from left to right, the ones that begin small as words of a sentence do, and hardly ever those of a name. */
  small: number
  /** Of those from left to right, the ones that begin with a capital. */
  capital: number
  /** Of the capital ones, the long ones that are capitals throughout: headlines are shouted so. */
  shouted: number
}

export type Place = 'own' | 'bracketed' | 'quoted'

/** What a line holds that can decide its direction. */
export interface LineWords extends Readonly<Record<Place, Words>> {
  /** The direction of the first word outside quotes and brackets. */
  firstOwn: 'ltr' | 'rtl' | null
  /** The same of the first word anywhere. */
  first: 'ltr' | 'rtl' | null
  /** How many addresses: each was a small word while it was typed. */
  addresses: number
  /** How many handles and tags. */
  tags: number
  /** Whether a sentence ends in it: a full stop, or a sign like it, after three words. */
  isSentence: boolean
}

/**
 * The words of a line, counted in one pass, those in quotes and in brackets apart; the last of these may still be open.
 * Addresses, handles and tags are no words; digits and signs are nothing. `enough`: counting ends where the first word
 * outside quotes and brackets has this direction, because nothing behind it matters.
 */
export function lineWordsOf(text: string, enough?: 'rtl'): LineWords {
  const line = nothing()
  let words = 0
  let place: Place = 'own'
  let closing = ''
  for (const [part] of text.matchAll(piece)) {
    if (sentenceEnd.has(part)) {
      line.isSentence ||= words >= sentence
    } else if (marks.has(part)) {
      if (closing === '') {
        closing = closers[part] ?? ''
        if (closing !== '') place = part === '(' || part === '[' ? 'bracketed' : 'quoted'
      } else if (closing.includes(part)) {
        closing = ''
        place = 'own'
      }
    } else if (part.startsWith('@') || part.startsWith('#')) {
      line.tags += 1
    } else if (isAddress(part)) {
      line.addresses += 1
    } else {
      words += 1
      const direction = addWord(line[place], part)
      line.first ??= direction
      if (place === 'own') line.firstOwn ??= direction
      if (line.firstOwn === enough) return line
    }
  }
  return line
}

const sentence = 3

const address = String.raw`(?:https?:\/\/|www\.)\S*|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*`
const tag = String.raw`(?<![\p{L}\p{N}])[@#][\p{Script=Latin}\p{N}_]+`
const inWord = String.raw`[\p{L}\p{M}\p{N}_-]*`
/** It has a letter, and a tatweel is none: dashes are drawn with it. */
const word = String.raw`[\p{M}\p{N}_\u0640-]*(?!\u0640)\p{L}${inWord}(?:['’.]\p{L}${inWord})*`
const piece = new RegExp(String.raw`${address}|${tag}|${word}|[.!?…؟۔](?!\p{N})|[«»“”„"‘’()[\]]`, 'gu')
const sentenceEnd: ReadonlySet<string> = new Set('.!?…؟۔')
const marks: ReadonlySet<string> = new Set('«»“”„"‘’()[]')
const isAddress = (part: string) => /^(?:https?:\/\/|www\.)|@/.test(part)

/** What closes a quotation or bracket that is opened by a sign; pairs typed the wrong way round are pairs, too. */
const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '”“',
  '„': '“”',
  '"': '"',
  '‘': '’',
  '(': ')',
  '[': ']',
}

const rightToLeft = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Adlam', 'Mandaic', 'Samaritan']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('')

/** Finds a letter that is written from right to left. */
export const rtlLetter = new RegExp(`(?=\\p{L})[${rightToLeft}]`, 'u')
/** Finds a letter that is written from left to right. */
export const ltrLetter = new RegExp(`(?![${rightToLeft}\u0640])\\p{L}`, 'u')

function addWord(words: Words, word: string): 'ltr' | 'rtl' {
  if (rtlLetter.test(word)) {
    words.rtl += 1
    return 'rtl'
  }
  words.ltr += 1
  if (isSmall(word)) words.small += 1
  else if (/^(?:\p{L}['’])?\p{Lu}/u.test(word)) words.capital += 1
  if (/^\p{Lu}{5,}$/u.test(word)) words.shouted += 1
  return 'ltr'
}

/** Scripts without capitals have no other words. `iPhone` and `d’Alembert` are names. */
const isSmall = (word: string): boolean =>
  /^(?:\p{L}['’])?[\p{Ll}\p{Lo}]/u.test(word) && !/\p{Lu}/u.test(word) && !inNames.has(word)

/** Small words that stand in names and titles as often as in sentences, and all that they begin with: they are typed so. */
const inNames: ReadonlySet<string> = new Set(
  'of the and for in on at to an de du des le la les et en au aux el al bin ben ibn von van der den und del della di da do dos'
    .split(' ')
    .flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1))),
)

const none = (): Words => ({ rtl: 0, ltr: 0, small: 0, capital: 0, shouted: 0 })

const nothing = (): LineWords => ({
  own: none(),
  bracketed: none(),
  quoted: none(),
  firstOwn: null,
  first: null,
  addresses: 0,
  tags: 0,
  isSentence: false,
})
