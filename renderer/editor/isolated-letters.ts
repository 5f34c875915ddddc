import { Element, Node, type NodeEntry, type Path, type Range, Text } from 'slate'
import { directionOf } from '../article/bidi/block-direction.ts'
import type { Direction } from '../article/bidi/direction.ts'
import { type Isolate, isolatesOf } from '../article/bidi/isolates.ts'
import type { ArticleEditor, ArticleElement } from '../article/element.ts'
import { holdsText } from '../article/spec-of.ts'

/** What the page knows of letters in an isolate: the controls that open isolates before them and close isolates behind. */
export interface IsolatedLetters {
  readonly isolated: true
  readonly opens: string
  readonly closes: string
}

type IsolatedRange = Range & IsolatedLetters

const opening: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' }
const closing = '\u2069'

/**
 * The isolates of a text block as Slate's decorations, one for each stretch of a text between two edges of isolates. They are
 * drawn as controls in generated content, not as one tag round an isolate: its letters may stand in several marks and links.
 */
export const isolatedLetters =
  (editor: ArticleEditor, base: Direction) =>
  ([node, path]: NodeEntry): IsolatedRange[] => {
    if (!Element.isElement(node) || !holdsText(node)) return []
    const isolates = isolatesIn(node, directionAt(editor, path, base))
    return isolates.length === 0 ? [] : rangesOf(node, path, isolates)
  }

/** The direction of the block at a path, as the page and the export give it. */
function directionAt(editor: ArticleEditor, path: Path, base: Direction): Direction {
  return Array.from(Node.levels(editor, path)).reduce<Direction>(
    (around, [node]) => (Element.isElement(node) ? directionOf(node, base, around) : around),
    base,
  )
}

/** Blocks are never changed in place, so only the one that is written in is looked at again. */
const known: Readonly<Record<Direction, WeakMap<ArticleElement, readonly Isolate[]>>> = {
  ltr: new WeakMap(),
  rtl: new WeakMap(),
}

function isolatesIn(block: ArticleElement, direction: Direction): readonly Isolate[] {
  const remembered = known[direction].get(block)
  if (remembered) return remembered
  const isolates = isolatesOf(
    Array.from(Node.texts(block), ([text]) => text),
    direction,
  )
  known[direction].set(block, isolates)
  return isolates
}

function rangesOf(block: ArticleElement, path: Path, isolates: readonly Isolate[]): IsolatedRange[] {
  const place = { at: 0 }
  return Array.from(Node.nodes(block)).flatMap(([text, inner]) => {
    if (!Text.isText(text)) return []
    const from = place.at
    place.at += text.text.length
    const edges = edgesIn(isolates, from, place.at)
    return edges.slice(0, -1).flatMap((start, index) => {
      const end = edges[index + 1] ?? start
      const around = isolates.filter((isolate) => isolate.start <= start && end <= isolate.end)
      if (around.length === 0) return []
      const at = [...path, ...inner]
      return {
        anchor: { path: at, offset: start - from },
        focus: { path: at, offset: end - from },
        isolated: true as const,
        opens: around.flatMap((each) => (each.start === start ? opening[each.direction] : [])).join(''),
        closes: around.flatMap((each) => (each.end === end ? closing : [])).join(''),
      }
    })
  })
}

/** Where a text begins and ends and, between, where an isolate does, sorted. */
const edgesIn = (isolates: readonly Isolate[], from: number, to: number): readonly number[] =>
  [...new Set([from, to, ...isolates.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= from && edge <= to)
    .toSorted((one, other) => one - other)
