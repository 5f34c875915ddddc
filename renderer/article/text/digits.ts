import { keptTokens } from './kept-tokens.ts'
import { editEach, type TextEdit, type TextTool } from './text-tool.ts'

const latinDigits = '0123456789'
const arabicDigits = '٠١٢٣٤٥٦٧٨٩'
const persianDigits = '۰۱۲۳۴۵۶۷۸۹'

/** The signs of a number between Arabic digits, as CLDR writes them for ar-MA between 0-9. */
const separators: Readonly<Record<string, string>> = { '٫': ',', '٬': '.' }

const valueOf = (digit: string): number =>
  Math.max(...[latinDigits, arabicDigits, persianDigits].map((digits) => digits.indexOf(digit)))

/** ٠-٩ and ۰-۹ become 0-9, and the decimal and thousands signs between them become `,` and `.`. */
export const toLatinDigits: TextTool = (text) => {
  const isKept = keptTokens(text)
  return editEach(text, /[٠-٩۰-۹]|(?<=[٠-٩۰-۹])[٫٬](?=[٠-٩۰-۹])/gu, (sign, at) =>
    isKept(at) ? null : (separators[sign] ?? latinDigits.charAt(valueOf(sign))),
  )
}

/**
 * 0-9 and ۰-۹ become ٠-٩ where the number belongs to Arabic text. A Latin word beside it, before or behind, takes it (`iPhone
 * 15`, `MQ-9`, `5G`, `15 km`): in ٠-٩ it would be laid out apart from its word (UAX #9, W2 and W7). Else an Arabic word
 * beside it does, else the letters of the whole text. Dates, telephone numbers and addresses of machines stay as they are.
 */
export const toArabicDigits: TextTool = (text, standsInArabic) => {
  const isKept = keptTokens(text)
  const machine = Array.from(
    text.matchAll(machineNumber),
    ({ 0: found, index }) => [index, index + found.length] as const,
  )
  const isMachine = (at: number) => machine.some(([start, end]) => start <= at && at < end)
  const mostly: { known?: boolean } = {}
  const isArabic = () => (mostly.known ??= isMostlyArabic(text) ?? standsInArabic())
  return Array.from(text.matchAll(number)).flatMap(({ 0: found, index }): readonly TextEdit[] => {
    if (isKept(index) || isMachine(index) || !isArabicNumber(text, index, found.length, isArabic)) return []
    return editEach(found, /[0-9۰-۹]/gu, (digit) => arabicDigits.charAt(valueOf(digit))).map((edit) => ({
      start: index + edit.start,
      end: index + edit.end,
      text: edit.text,
    }))
  })
}

/** Its groups may be joined by a sign, or by a space before three digits. */
const number = /[0-9۰-۹]+(?:(?:[.,:/–-]|[ \u00a0\u202f](?=[0-9۰-۹]{3}(?![0-9۰-۹])))[0-9۰-۹]+)*/gu

/** ISO dates, telephone numbers (E.164 with or without spaces, Moroccan ones with ten digits), IP addresses. */
const machineNumber =
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?|(?:\+|00)\d(?:[ \u00a0().-]{0,2}\d){6,14}|0\d(?:[ \u00a0.-]?\d{2}){4}|\d{1,3}(?:\.\d{1,3}){3})(?!\d)/gu

const letterBefore = /(\p{L})[\p{M}+#]*[ \u00a0\u202f_./-]?\+?$/u
const letterBehind = /^[°%٪]?[ \u00a0\u202f_/-]?(\p{L})/u
/** With tatweel, which the Syriac script has, too: `بـ15`. */
const arabicLetter = /\p{Script_Extensions=Arabic}/u

function isArabicNumber(text: string, at: number, length: number, isArabic: () => boolean): boolean {
  const beside = [
    letterBefore.exec(text.slice(Math.max(0, at - 24), at)),
    letterBehind.exec(text.slice(at + length)),
  ]
  const letters = beside.flatMap((found) => found?.[1] ?? [])
  if (letters.length > 0) return letters.every((letter) => arabicLetter.test(letter))
  return isArabic()
}

/** Whether at least half of the letters of a text are Arabic; undefined for a text without letters. */
export function isMostlyArabic(text: string): boolean | undefined {
  const letters = text.match(/\p{L}/gu) ?? []
  const arabic = letters.filter((letter) => arabicLetter.test(letter))
  return letters.length === 0 ? undefined : arabic.length * 2 >= letters.length
}
