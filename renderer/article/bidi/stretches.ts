import type { Direction } from './direction.ts'
import { leftToRight, lineEnd, rightToLeft } from './letters.ts'

/** A stretch by UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Longer stretches, in letters or addresses, are read in pieces, so that the work stays in proportion to the text. */
export const longest = 600

/**
 * The stretches of a text between letters of the line's own direction in which something may turn; an address is in one
 * whole, whatever its letters. A key in a block reads all of it, so that each unit is only looked up.
 */
export function stretchesIn(text: string, direction: Direction): readonly Stretch[] {
  const found: Stretch[] = []
  let start = 0
  let letters = 0
  let turns = false
  const close = (end: number) => {
    if (turns) found.push({ start, end })
    letters = 0
    turns = false
  }
  for (let at = 0; at < text.length; ) {
    const next = nextAfter(text, at)
    const kind =
      next - at === 1 ? kindOfUnit(text.charCodeAt(at), direction) : kindOf(text.slice(at, next), direction)
    if (kind === own || letters === longest) close(at)
    if (kind !== own) {
      if (letters === 0) start = at
      letters += 1
      turns ||= kind === turning
    }
    at = next
  }
  close(text.length)
  return found
}

const own = 1
const neutral = 2
const turning = 3
type Kind = typeof own | typeof neutral | typeof turning

const address = /(?:https?:\/\/|www\.)[^\s<>«»"“”،؛؟]+/y
const wholeAddress = /^(?:https?:\/\/|www\.)./

/** Where the letter or address ends that begins at a place. */
function nextAfter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit === 0x68 || unit === 0x77) {
    address.lastIndex = at
    const found = address.exec(text)
    if (found) return at + found[0].length
  }
  return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1
}

const inside: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(`^[^${rightToLeft}${lineEnd}]$`, 'u'),
  ltr: new RegExp(`^(?:[${rightToLeft}]|[^\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}${lineEnd}])$`, 'u'),
}
const turned: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(`${leftToRight}|\\p{N}`, 'u'),
  ltr: new RegExp(`[${rightToLeft}٠-٩]`, 'u'),
}

/** Whether a text has anything that a line of a direction could paint in another order than it is written. */
export const mayTurn = (text: string, direction: Direction): boolean => turned[direction].test(text)

function kindOf(letters: string, direction: Direction): Kind {
  if (!inside[direction].test(letters) && !wholeAddress.test(letters)) return own
  return mayTurn(letters, direction) ? turning : neutral
}

/** The kinds of the units that were met, 0 for the others. */
const known = { ltr: new Uint8Array(0x1_0000), rtl: new Uint8Array(0x1_0000) } as const

function kindOfUnit(unit: number, direction: Direction): Kind {
  const remembered = known[direction][unit]
  if (remembered === own || remembered === neutral || remembered === turning) return remembered
  const kind = kindOf(String.fromCharCode(unit), direction)
  known[direction][unit] = kind
  return kind
}
