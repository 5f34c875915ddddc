import type { ProofText } from './proof-text.ts'

/** A number in 0-9 that belongs to Arabic text and counts something. */
export interface CountedNumber {
  readonly start: number
  readonly text: string
}

const number = /(?<![\d.,/:٫٬–-])\d+(?:[.,]\d+|[ \u00a0\u202f]\d{3}(?!\d))+(?![\d/:–-]|[.,]\d)/g
/** Behind these a number is a name: laws, articles, versions. */
const named =
  /(?:رقم|(?:ال)?قانون(?: الإطار| التنظيمي| تنظيمي| المالية)?|(?:ال)?مرسوم(?: بقانون| الملكي)?|ظهير|الظهير|المادة|الفصل|البند|الفقرة|الإصدار|إصدار|النسخة|نسخة|الساعة|إلى الساعة|حدود|ويندوز|أندرويد|اندرويد|آي أو إس|أوبونتو|لينكس|أوفيس|بلوتوث|بايثون|جافا|كروم|فايرفوكس|سفاري|يو إس بي)[ \u00a0]$/u
const timed = /^[ \u00a0](?:صباح|مساء|ليل|ظهر|زوال|بعد الزوال|بتوقيت|بالتوقيت|غرينيتش)/u
const latinName = /\p{Script=Latin}[\p{L}\p{M}\d]*[ \u00a0.-]?$/u

/** Looks like a version. */
const inThousands = /^\d{1,3}(?:\.\d{3}){1,2}$/

/** Numbers of several groups in the Arabic of a text. Dates, times, laws and versions, and those of a Latin name, are none. */
export const countedNumbers = ({ text, script, scriptAt, isUnit }: ProofText): readonly CountedNumber[] =>
  script === 'arabic'
    ? Array.from(text.matchAll(number), ({ 0: digits, index }) => ({ start: index, text: digits })).filter(
        ({ start, text: digits }) => {
          const before = text.slice(Math.max(0, start - 24), start)
          const after = text.slice(start + digits.length, start + digits.length + 16)
          return (
            scriptAt(start) === 'arabic' &&
            (!isUnit(start) || inThousands.test(digits)) &&
            !named.test(before) &&
            !latinName.test(before) &&
            !timed.test(after) &&
            !/^ ?\p{Script=Latin}/u.test(after)
          )
        },
      )
    : []
