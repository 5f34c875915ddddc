import type { Direction } from '../direction.ts'
import { leftToRight, rightToLeft } from '../letters.ts'

/** How far a letter of the caret's run is looked for, in UTF-16 units: a keystroke may not cost more in a longer text. */
const reach = 64

const strong = new RegExp(`([${rightToLeft}])|${leftToRight}`, 'u')
const strongs = new RegExp(strong, 'gu')
const leftToRightLetter = new RegExp(leftToRight, 'u')
const rightToLeftLetter = new RegExp(`[${rightToLeft}]`, 'u')

/** Whether letters of both directions stand in a text. */
export const runsBothWays = (text: string): boolean =>
  rightToLeftLetter.test(text) && leftToRightLetter.test(text)

/** The direction of a letter; null for digits, signs and white space, which have none of their own. */
export const directionOfLetter = (letter: string): Direction | null => directionIn(strong.exec(letter))

/**
 * The direction of the run that the next letter at an offset (UTF-16) would join: that of the letter before the caret, where
 * the caret came from behind that of the letter after it; null where no letter is near.
 */
export function comingDirection(text: string, offset: number, cameFromBehind: boolean): Direction | null {
  const before = directionIn(
    Array.from(text.slice(Math.max(0, offset - reach), offset).matchAll(strongs)).at(-1),
  )
  const after = directionIn(strong.exec(text.slice(offset, offset + reach)))
  return cameFromBehind ? (after ?? before) : (before ?? after)
}

const directionIn = (found: RegExpExecArray | null | undefined): Direction | null =>
  found ? (found[1] === undefined ? 'ltr' : 'rtl') : null
