import { controlsIn, withoutControls } from '../../bidi/controls/control-signs.ts'
import type { Direction } from '../../bidi/direction.ts'
import { leftToRight, rightToLeft } from '../../bidi/letters.ts'
import type { WrittenLine } from './written.ts'

const strong = new RegExp(`[${rightToLeft}]|${leftToRight}`, 'u')
const rtl = new RegExp(`[${rightToLeft}]`)

/** The lines of written plain text as a reader lays them out who guesses the direction of each (UAX #9, P2 and P3). */
export const readTextLines = (content: string): readonly WrittenLine[] =>
  content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine)

function readLine(line: string): WrittenLine {
  const reaches = controlsIn(line).filter(({ kind }) => kind === 'isolate')
  const lettersBefore = (at: number) => withoutControls(line.slice(0, at)).length
  const isolates = reaches.flatMap(({ at, end, direction }) =>
    direction ? [{ start: lettersBefore(at), end: lettersBefore(end), direction }] : [],
  )
  const around = reaches.reduceRight((left, { at, end }) => left.slice(0, at) + left.slice(end), line)
  return {
    text: withoutControls(line).replaceAll('\u00a0', ' '),
    direction: guessed(around),
    isolates: isolates.toSorted((one, other) => one.start - other.start || other.end - one.end),
    languages: [],
    holders: [],
    seams: [],
  }
}

const guessed = (line: string): Direction => (rtl.test(strong.exec(line)?.[0] ?? '') ? 'rtl' : 'ltr')
