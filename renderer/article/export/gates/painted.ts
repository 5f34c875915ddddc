import type { Enclosed } from '../../bidi/layout.ts'
import { paintedOrder } from '../../bidi/order.ts'
import { type Found, gate } from './gate.ts'
import { type PlacedLine, placedLines } from './placed-lines.ts'

/** Each line is painted in the order in which the article’s is, and none is lost. */
export const paintedAsIntended = gate({
  id: 'H4',
  rules: { 'order-changed': 'gate', 'letters-lost': 'gate' },
  output: (written) =>
    placedLines(written).flatMap((placed): readonly Found<'order-changed' | 'letters-lost'>[] => {
      const { block, text } = placed.intended
      const place = block === null ? { text } : { block, text }
      if (!placed.written) return [{ rule: 'letters-lost', ...place }]
      return isPaintedAlike(placed) ? [] : [{ rule: 'order-changed', ...place }]
    }),
})

/** The same letters in the same direction with the same isolates: nothing needs to be laid out to know. */
const isLaidOutAlike = ({ intended, written, at }: PlacedLine) =>
  at === 0 &&
  written?.text === intended.text &&
  written.direction === intended.direction &&
  placesOf(written.isolates) === placesOf(intended.isolates)

const placesOf = (isolates: readonly Enclosed[]) =>
  isolates.map(({ start, end, direction }) => `${String(start)}-${String(end)} ${direction}`).join()

function isPaintedAlike({ intended, written, at }: PlacedLine): boolean {
  if (!written) return false
  if (isLaidOutAlike({ intended, written, at })) return true
  const { length } = intended.text
  const painted = paintedOrder(written.text, written.direction, written.isolates)
    .filter((place) => place >= at && place < at + length)
    .map((place) => place - at)
  const meant = paintedOrder(intended.text, intended.direction, intended.isolates)
  const isSeen = (place: number) => intended.text[place] !== ' '
  return painted.filter(isSeen).join() === meant.filter(isSeen).join()
}
