/** What a search takes for the same. */
export interface FoldOptions {
  /** `B` is not `b`. Off unless said. */
  readonly caseSensitive?: boolean
  /** Harakat and tatweel are not there. On unless said. */
  readonly ignoreHarakat?: boolean
  /** أ إ آ ٱ are ا, ى and ی are ي, ک is ك. On unless said. */
  readonly ignoreLetterForms?: boolean
  /** ة is ه. Off unless said. */
  readonly ignoreTehMarbuta?: boolean
}

/** A text as a search sees it, with the way back: the UTF-16 offsets in the text of each of its units. */
export interface FoldedText {
  readonly text: string
  /** Where the letter begins that a unit comes from; the same for all units of one letter. */
  readonly starts: readonly number[]
  /** Where that letter ends, with the harakat on it. */
  readonly ends: readonly number[]
}

/** Letters that are written in several ways, by what they are folded to. */
const letterForms: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
}

/** What no reader sees: bidi controls, joiners, byte order marks, variation selectors. */
const unseen = /[\p{Cf}\ufe00-\ufe0f]/gu
const harakat = /[[\p{scx=Arabic}&&\p{Mn}]\u0640]/gv
const letterAndMarks = /\P{M}\p{M}*|\p{M}+/gu

/** Folds a text for comparison: digits of every script, apostrophes and spaces are always alike. */
export function foldText(source: string, options: FoldOptions = {}): FoldedText {
  const known = knownLetters(options)
  const [texts, starts, ends]: [string[], number[], number[]] = [[], [], []]
  for (const { 0: letter, index } of source.matchAll(letterAndMarks)) {
    const folded = known.get(letter) ?? foldLetter(letter, options)
    known.set(letter, folded)
    texts.push(folded)
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index)
      ends.push(index + letter.length)
    }
  }
  return { text: texts.join(''), starts, ends }
}

/** A name for what is asked, the same for the same answers. */
export function foldKey(options: FoldOptions): string {
  const {
    caseSensitive = false,
    ignoreHarakat = true,
    ignoreLetterForms = true,
    ignoreTehMarbuta = false,
  } = options
  return [caseSensitive, ignoreHarakat, ignoreLetterForms, ignoreTehMarbuta].map(Number).join('')
}

/** A text has many letters, a language few. */
const lettersByKey = new Map<string, Map<string, string>>()

function knownLetters(options: FoldOptions): Map<string, string> {
  const key = foldKey(options)
  const known = lettersByKey.get(key)
  if (known && known.size < 10_000) return known
  const fresh = new Map<string, string>()
  lettersByKey.set(key, fresh)
  return fresh
}

function foldLetter(letter: string, options: FoldOptions): string {
  const {
    caseSensitive = false,
    ignoreHarakat = true,
    ignoreLetterForms = true,
    ignoreTehMarbuta = false,
  } = options
  const whole = composed(letter).replace(unseen, '')
  const bare = ignoreHarakat ? whole.replace(harakat, '') : whole
  return Array.from(caseSensitive ? bare : bare.toLowerCase(), (sign) => {
    const form = ignoreLetterForms ? (letterForms[sign] ?? sign) : sign
    return ignoreTehMarbuta && form === 'ة' ? 'ه' : foldSign(form)
  }).join('')
}

/** One letter however it is encoded: composed, and an Arabic presentation form (as old PDF files have them) taken apart. */
const composed = (letter: string) =>
  letter.normalize(/[\ufb50-\ufdff\ufe70-\ufefc]/.test(letter) ? 'NFKC' : 'NFC')

const arabicDigits = '٠١٢٣٤٥٦٧٨٩'
const persianDigits = '۰۱۲۳۴۵۶۷۸۹'

function foldSign(sign: string): string {
  if (/\s/u.test(sign)) return ' '
  if (/[’‘ʼ]/u.test(sign)) return "'"
  const digit = Math.max(arabicDigits.indexOf(sign), persianDigits.indexOf(sign))
  return digit === -1 ? sign : String(digit)
}
