import type { Direction } from '../direction.ts'
import { withIsolates } from '../isolate-signs.ts'
import type { WishedText } from '../isolates.ts'
import { type ControlReach, controlsIn, hasControls, withControls, withoutControls } from './control-signs.ts'
import { fewestWishes, type PlacedWish } from './fewest-wishes.ts'
import { firstStrong } from './first-strong.ts'
import { isolatedRuns } from './painting.ts'
import { type SpokenOrder, spokenOrder } from './spoken-order.ts'

/** What became of a control with what closes it. `letters`: those that an override would have turned. */
export type ControlFate =
  | { readonly became: 'isolate' | 'direction' | 'nothing' }
  | { readonly became: 'flag'; readonly letters: string }

/** The letters of a text block without its controls of direction, and what they said. */
export interface TranslatedText {
  /** The letters of each run. */
  readonly texts: readonly string[]
  /** In place of the wishes of the runs; offsets into all the letters. */
  readonly wishes: readonly PlacedWish[]
  /** Where the controls say another direction than the block would have. */
  readonly dir?: Direction
  readonly fates: readonly ControlFate[]
}

/**
 * Translates the controls of a text block: its letters are painted as UAX #9 paints them with their controls, by the fewest
 * wishes. An override is not obeyed but flagged. `byWords` is the direction that the block has without a choice, `chosen` the
 * one that its source gives it. Refuses no string; controls may be nested, unbalanced or cross the edges of runs.
 */
export function translateControls(
  runs: readonly WishedText[],
  byWords: Direction,
  chosen?: Direction,
): TranslatedText {
  const texts = runs.map(({ text }) => withoutControls(text))
  const all = runs.map(({ text }) => text).join('')
  const found = controlsIn(all)
  const obeyed = found.filter(({ kind }) => kind !== 'override' && kind !== 'stray')
  const leading = chosen ? undefined : leadingControl(all, obeyed)
  const said = leading && directionSaid(all, leading)
  const direction = chosen ?? said ?? byWords
  const source = enclosed(runs, obeyed)
  const { painting, speaking, places } = found.length > mostHeard ? unheard : spokenOrder(source, direction)
  const wishes = places.length > 0 ? fewestWishes(texts.join(''), direction, painting, places) : []
  const isTurned = said !== undefined && said !== byWords
  const heard = new Set(speaking.map((control) => nameOf(source, control)))
  const fates = found.map((control): ControlFate => {
    const letters = withoutControls(all.slice(control.at + 1, control.end)).trim()
    if (control.kind === 'override' && letters !== '') return { became: 'flag', letters }
    if (control === leading && isTurned) return { became: 'direction' }
    const isKept = wishes.some((wish) => touches(all, control, wish)) && heard.has(nameOf(all, control))
    return { became: isKept ? 'isolate' : 'nothing' }
  })
  return { texts, wishes, ...(isTurned ? { dir: said } : {}), fates }
}

/** Of a block with more controls only the first may speak: no one wrote them, and each costs time. */
const mostHeard = 400
const unheard: SpokenOrder = { painting: [], speaking: [], places: [] }

/** The control that speaks for a block with letters: a mark at its head, or what encloses its first line whole. */
function leadingControl(all: string, obeyed: readonly ControlReach[]): ControlReach | undefined {
  if (!/\p{L}/u.test(all)) return undefined
  const isSaid = (at: number) => !hasControls(all[at] ?? '') || obeyed.some((control) => control.at === at)
  const at = Array.from({ length: all.length }, (_, place) => place).find(
    (place) => isSaid(place) && /\S/.test(all[place] ?? ''),
  )
  const first = obeyed.find((control) => control.at === at)
  if (first === undefined || first.kind === 'mark') return first
  const rest = withoutControls(all.slice(first.end)).split('\n', 1)[0] ?? ''
  return rest.trim() === '' ? first : undefined
}

const directionSaid = (all: string, { direction, at, end }: ControlReach): Direction | undefined =>
  direction ?? firstStrong(all.slice(at + 1, end))

/** The text with the controls that are obeyed, and with the wishes of its runs as controls, too. */
function enclosed(runs: readonly WishedText[], obeyed: readonly ControlReach[]): string {
  const all = runs.map(({ text }) => text).join('')
  const wishes = isolatedRuns(runs, (place) => withControls(all, obeyed, place).length)
  return withIsolates(withControls(all, obeyed), wishes)
}

const nameOf = (source: string, { at }: ControlReach) =>
  `${String(withoutControls(source.slice(0, at)).length)} ${source[at] ?? ''}`

/** Whether a control stands in a wish or beside it. */
function touches(all: string, { at, end }: ControlReach, wish: PlacedWish): boolean {
  const [from, to] = [at, end].map((place) => withoutControls(all.slice(0, place)).length)
  return (from ?? 0) <= wish.end + 1 && wish.start - 1 <= (to ?? 0)
}
