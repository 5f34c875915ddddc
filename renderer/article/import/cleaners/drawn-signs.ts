import { changeElements } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

/** A picture that only draws a sign, as sites and messengers do. */
const emoji = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f]+$/u

/** Signs that readers see and the text does not hold: the marks that `q` draws, emoji as pictures. */
export const drawnSigns: Cleaner = {
  clean: (document) =>
    changeElements(document, (element) => {
      if (element.tag === 'q') return ['“', ...element.children, '”']
      const drawn = element.tag === 'img' ? (element.attributes['alt'] ?? '').trim() : ''
      return [emoji.test(drawn) ? drawn : element]
    }),
}
