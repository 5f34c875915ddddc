import type { InterfaceLanguage, Words } from '../words/index.ts'

const localeOf = (language: InterfaceLanguage) => (language === 'ar' ? 'ar-MA-u-nu-latn' : language)

/** The hour of a moment on the wall clock. Milliseconds since 1970. */
export const sayTime = (then: number, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    then,
  )

/** The day of a moment, as a heading: today, yesterday, else the date, with its year where that is another. */
export function sayDay(
  then: number,
  now: number,
  language: InterfaceLanguage,
  words: Words['history'],
): string {
  const days = Math.round((startOfDay(now) - startOfDay(then)) / 86_400_000)
  if (days === 0) return words.today
  if (days === 1) return words.yesterday
  const isSameYear = new Date(then).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isSameYear ? {} : { year: 'numeric' }),
  }).format(then)
}

/** A moment by its day and hour. */
export const sayMoment = (
  then: number,
  now: number,
  language: InterfaceLanguage,
  words: Words['history'],
): string => `${sayDay(then, now, language, words)} ${sayTime(then, language)}`

const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0)
