import { type Direction, directionOfLanguage, directionOfText } from '../article/bidi/direction.ts'
import { useLanguage } from './words.tsx'

/** The direction of a field's text, by the same rule as the article's blocks; none for an empty field: its prompt's is right. */
export function useDirection(text: string, base?: Direction): Direction | undefined {
  const language = useLanguage()
  return text === '' ? undefined : directionOfText(text, base ?? directionOfLanguage(language))
}
