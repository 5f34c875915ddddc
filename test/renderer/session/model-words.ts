import { type Article, bodyText } from '../../../renderer/article/article.ts'

/** Every word names the headline of the article into which it was typed, who typed it, and its number. */
export const wordOf = (headline: string, writer: string, turn: number): string =>
  `كلمة<${headline}:${writer}:${String(turn)}> `

export const firstWords = 'أول الكلام'

const pattern = /كلمة<([^:>]+):[^:>]+:\d+>/gu

export const wordsIn = ({ body }: Article): readonly string[] =>
  [...bodyText(body).matchAll(pattern)].map(([word]) => word)

/**
 * What an article holds that was never written into it, or null. A copy has the headline of its article, a dot and a number,
 * so it may hold words of that.
 */
export function foreignIn(article: Article): string | null {
  const { headline } = article.story
  const text = bodyText(article.body)
  const alien = [...text.matchAll(pattern)].find(([, tag = '']) => !isCopyOf(headline, tag))
  if (alien) return alien[0]
  const rest = text.replaceAll(pattern, '').replaceAll(firstWords, '').trim()
  return rest === '' ? null : rest
}

export const isCopyOf = (headline: string, original: string): boolean =>
  headline === original || headline.startsWith(`${original}.`)
