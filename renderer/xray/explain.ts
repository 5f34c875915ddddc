import { Node } from 'slate'
import { type DirectionReason, directionAt, reasonOfDirection } from '../article/bidi/block-direction.ts'
import type { Direction } from '../article/bidi/direction.ts'
import { type Isolate, isolatesOf } from '../article/bidi/isolates.ts'
import { runsOf } from '../article/bidi/runs.ts'
import { tokenAt } from '../article/bidi/token-at.ts'
import type { Place } from '../article/bidi/tokens.ts'
import { type CommandId, commands } from '../article/commands.ts'
import type { ArticleEditor, ArticleElement } from '../article/element.ts'
import { partOf } from '../article/range-in.ts'
import { holdsText } from '../article/spec-of.ts'
import { type HiddenSign, hiddenSignsIn } from '../article/text/hidden-signs.ts'
import { textBlockAt } from '../article/text-block.ts'

/** Why the letters at the caret stand where they do. */
export type Cause =
  | { readonly kind: 'kept'; readonly text: string; readonly name: Isolate['reason'] }
  | { readonly kind: 'hidden'; readonly name: HiddenSign }
  | { readonly kind: 'refused' | 'foreign' | 'number' | 'sign'; readonly text: string }
  | { readonly kind: 'own' | 'plain' }

/** Why the line at the caret reads as it does, and the commands that would make it read otherwise, the likeliest first. */
export interface Explanation {
  readonly direction: Direction
  readonly reason: DirectionReason
  readonly cause: Cause
  readonly repairs: readonly CommandId[]
}

/** Explains the block that the caret is in; null where it is in none that holds text. */
export function explain(editor: ArticleEditor, base: Direction): Explanation | null {
  const entry = textBlockAt(editor)
  if (!entry || !editor.selection || !holdsText(entry[0])) return null
  const [block, path] = entry
  const { direction, around } = directionAt(editor, path, base)
  const at = partOf(editor, path, { anchor: editor.selection.focus, focus: editor.selection.focus }).start
  const line = { block, text: Node.string(block), direction, at }
  const cause = causeOf(line)
  const wanted = repairsFor(line, cause)
  return {
    direction,
    reason: reasonOfDirection(block, base, around),
    cause,
    repairs: wanted.filter((id) => commands.find((each) => each.id === id)?.isEnabled?.(editor) !== false),
  }
}

interface Line {
  readonly block: ArticleElement
  readonly text: string
  readonly direction: Direction
  /** The caret, in UTF-16 units. */
  readonly at: number
}

function causeOf({ block, text, direction, at }: Line): Cause {
  const holds = ({ start, end }: Place) => start <= at && at <= end
  const letters = ({ start, end }: Place) => text.slice(start, end)
  const hidden = hiddenSignsIn(text).find((sign) => sign.at === at || sign.at === at - 1)
  if (hidden) return { kind: 'hidden', name: hidden.name }
  const texts = Array.from(Node.texts(block), ([each]) => each)
  const isolates = isolatesOf(texts, direction)
  const isolate = isolates.findLast(holds)
  if (isolate) return { kind: 'kept', text: letters(isolate), name: isolate.reason }
  const refused = placesOf(block).find((place) => place.wish === 'none' && holds(place))
  if (refused) return { kind: 'refused', text: letters(refused) }
  const token = tokenAt(text, at, direction)
  if (token) {
    const kind = token.layout === 'line' ? 'number' : 'foreign'
    return { kind, text: letters(token) }
  }
  const sign = signAt(text, at)
  if (sign) return { kind: 'sign', text: sign }
  return { kind: runsOf(text, direction, isolates).length > 1 ? 'own' : 'plain' }
}

function placesOf(block: ArticleElement) {
  let end = 0
  return Array.from(Node.texts(block), ([{ text, isolate: wish }]) => {
    const start = end
    end += text.length
    return { start, end, wish }
  })
}

/** A sign beside the caret that is of no direction itself. */
const signAt = (text: string, at: number): string | undefined =>
  /[\p{P}\p{S}]$/u.exec(text.slice(0, at))?.[0] ?? /^[\p{P}\p{S}]/u.exec(text.slice(at))?.[0]

function repairsFor({ block, text, direction }: Line, cause: Cause): readonly CommandId[] {
  const turned = direction === 'rtl' ? 'left-to-right' : 'right-to-left'
  const isolating = direction === 'rtl' ? 'isolate-left-to-right' : 'isolate-right-to-left'
  return [
    ...inLine[cause.kind === 'kept' && cause.name === 'wish' ? 'wished' : cause.kind].map((id) =>
      id === 'isolate' ? isolating : id,
    ),
    ...(hiddenSignsIn(text).length > 0 ? (['remove-controls'] as const) : []),
    turned,
    ...(block.dir ? (['automatic-direction'] as const) : []),
  ]
}

const inLine: Readonly<Record<Cause['kind'] | 'wished', readonly (CommandId | 'isolate')[]>> = {
  kept: ['signs-out', 'signs-in', 'no-isolate'],
  wished: ['automatic-isolate', 'signs-out', 'signs-in'],
  refused: ['automatic-isolate'],
  foreign: ['signs-in', 'isolate'],
  number: ['isolate', 'signs-in'],
  sign: ['signs-in'],
  hidden: [],
  own: [],
  plain: [],
}
