import type { InterfaceLanguage } from '../words/index.ts'

const day = 86_400_000

/** A moment as people say it in a list: the hour today, the day this year, else the date. Times in milliseconds. */
export function sayWhen(then: number, now: number, language: InterfaceLanguage): string {
  const locale = language === 'ar' ? 'ar-MA-u-nu-latn' : language
  const [date, today] = [new Date(then), new Date(now)]
  const sameDay = Math.abs(now - then) < day && date.getDate() === today.getDate()
  const sameYear = date.getFullYear() === today.getFullYear()
  const style: Intl.DateTimeFormatOptions = sameDay
    ? { hour: '2-digit', minute: '2-digit', hour12: false }
    : sameYear
      ? { day: 'numeric', month: 'long' }
      : { day: 'numeric', month: 'numeric', year: 'numeric' }
  return new Intl.DateTimeFormat(locale, style).format(date)
}
