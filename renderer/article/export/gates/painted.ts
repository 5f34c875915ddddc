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

function isPaintedAlike({ intended, written, at }: PlacedLine): boolean {
  if (!written) return false
  const { length } = intended.text
  const painted = paintedOrder(written.text, written.direction, written.isolates)
    .filter((place) => place >= at && place < at + length)
    .map((place) => place - at)
  const meant = paintedOrder(intended.text, intended.direction, intended.isolates)
  const isSeen = (place: number) => intended.text[place] !== ' '
  return painted.filter(isSeen).join() === meant.filter(isSeen).join()
}
