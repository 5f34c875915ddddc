import type { Article } from '../../renderer/article/article.ts'
import { bodyText } from '../../renderer/article/article.ts'
import { articleOf } from '../electron/specimens.ts'

const letters = Array.from('الدار البيضاء Casa 2026، وزارة الصحة CHU نشرة. ')

/** The first letters of an endless text: what an article of the proofs holds after so many keys. */
export const textOf = (length: number): string =>
  Array.from({ length }, (_, index) => letterAt(index)).join('')

export const letterAt = (index: number): string => letters[index % letters.length] ?? ' '

/** An article that tells by its headline which one it is, and by the length of its text which version. */
export const growing = (key: string, length: number): Article =>
  articleOf({ headline: `خبر ${key} DGSN` }, textOf(length))

/** The version that an article is, or what is wrong with it. */
export function lengthOf(article: Article, key: string): number | string {
  const text = bodyText(article.body)
  if (article.story.headline !== `خبر ${key} DGSN`) return `the headline is “${article.story.headline}”`
  return text === textOf(text.length) ? text.length : `the text is no version of it: “${text.slice(0, 80)}”`
}
