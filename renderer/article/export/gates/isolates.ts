import type { Direction } from '../../bidi/direction.ts'
import type { Enclosed } from '../../bidi/layout.ts'
import { gate } from './gate.ts'
import { type PlacedLine, placedLines } from './placed-lines.ts'

/** Every token that needs it is laid out by itself, and words of another language say which. */
export const isolatesStand = gate({
  id: 'H3',
  rules: { 'isolate-missing': 'gate', 'language-missing': 'gate' },
  output: (written) =>
    placedLines(written).flatMap((placed) => {
      const { intended } = placed
      if (!placed.written || intended.block === null) return []
      const place = (at: number, end: number) => ({
        block: intended.block ?? [],
        text: intended.text.slice(at, end),
      })
      const isText = written.profile.can.form === 'text'
      return [
        // A line of plain text stands alone, and may be isolated otherwise: what it looks like is all that counts there.
        ...(isText ? [] : intended.isolates)
          .filter((isolate) => !standsIn(placed, isolate))
          .map(({ start, end }) => ({ rule: 'isolate-missing' as const, ...place(start, end) })),
        ...(isText ? [] : intended.languages)
          .filter((phrase) => !isReadAs(placed, phrase))
          .map(({ start, end }) => ({ rule: 'language-missing' as const, ...place(start, end) })),
      ]
    }),
})

/** The direction that each letter of an isolate is laid out in, inner isolates included. */
const innermost = (isolates: readonly Enclosed[], at: number): Direction | undefined =>
  isolates.findLast(({ start, end }) => start <= at && at < end)?.direction

function standsIn({ intended, written, at }: PlacedLine, { start, end }: Enclosed): boolean {
  for (let place = start; place < end; place += 1) {
    if (intended.text[place] === ' ') continue
    const found = innermost(written?.isolates ?? [], at + place)
    if (found !== innermost(intended.isolates, place)) return false
  }
  return true
}

function isReadAs(
  { intended, written, at }: PlacedLine,
  { start, end, language }: PlacedLine['intended']['languages'][number],
): boolean {
  for (let place = start; place < end; place += 1) {
    if (!/\p{L}/u.test(intended.text[place] ?? '')) continue
    const stretch = written?.languages.findLast((each) => each.start <= at + place && at + place < each.end)
    if (stretch?.language.split('-')[0] !== language) return false
  }
  return true
}
