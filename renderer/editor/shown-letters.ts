import { Element, Node, type NodeEntry, type Path, type Range, Text } from 'slate'
import { directionAt } from '../article/bidi/block-direction.ts'
import type { Direction } from '../article/bidi/direction.ts'
import { closing, opening } from '../article/bidi/isolate-signs.ts'
import { type Isolate, isolatesOf } from '../article/bidi/isolates.ts'
import { type Run, runsOf } from '../article/bidi/runs.ts'
import type { ArticleEditor, ArticleElement } from '../article/element.ts'
import { holdsText } from '../article/spec-of.ts'
import { type HiddenSign, hiddenSignsIn } from '../article/text/hidden-signs.ts'

/** What the page shows of a stretch of letters, beside their marks. */
export interface ShownLetters {
  /** In an isolate: the controls that open isolates before them and close isolates behind. */
  readonly isolated?: { readonly opens: string; readonly closes: string }
  /** Under X-ray: the direction of the run that they are in, and whether it ends with them. */
  readonly run?: { readonly direction: Direction; readonly ends: boolean }
  /** Under X-ray: the name of the sign that nobody sees. */
  readonly hidden?: HiddenSign
}

type ShownRange = Range & ShownLetters

/**
 * What is shown of the letters of a text block as Slate's decorations, one for each stretch of a text in which it is the same.
 * Isolates are drawn as controls in generated content, not as one tag round an isolate: its letters may stand in several
 * marks and links.
 */
export const shownLetters =
  (editor: ArticleEditor, base: Direction, xRay: boolean) =>
  ([node, path]: NodeEntry): ShownRange[] => {
    if (!Element.isElement(node) || !holdsText(node)) return []
    const reading = readingOf(node, directionAt(editor, path, base).direction, xRay)
    return reading.isolates.length === 0 && !xRay ? [] : rangesOf(node, path, reading)
  }

interface Reading {
  readonly isolates: readonly Isolate[]
  readonly runs: readonly Run[]
  readonly hidden: ReturnType<typeof hiddenSignsIn>
}

type Known = WeakMap<ArticleElement, Reading>

/** Blocks are never changed in place, so only the one that is written in is looked at again. */
const known: Readonly<Record<Direction, readonly [Known, Known]>> = {
  ltr: [new WeakMap(), new WeakMap()],
  rtl: [new WeakMap(), new WeakMap()],
}

function readingOf(block: ArticleElement, direction: Direction, xRay: boolean): Reading {
  const remembered = known[direction][xRay ? 1 : 0]
  const reading = remembered.get(block) ?? read(block, direction, xRay)
  remembered.set(block, reading)
  return reading
}

function read(block: ArticleElement, direction: Direction, xRay: boolean): Reading {
  const texts = Array.from(Node.texts(block), ([text]) => text)
  const isolates = isolatesOf(texts, direction)
  if (!xRay) return { isolates, runs: [], hidden: [] }
  const text = texts.map((each) => each.text).join('')
  return { isolates, runs: runsOf(text, direction, isolates), hidden: hiddenSignsIn(text) }
}

function rangesOf(block: ArticleElement, path: Path, reading: Reading): ShownRange[] {
  const place = { at: 0 }
  return Array.from(Node.nodes(block)).flatMap(([text, inner]) => {
    if (!Text.isText(text)) return []
    const from = place.at
    place.at += text.text.length
    const edges = edgesIn(reading, from, place.at)
    return edges.slice(0, -1).flatMap((start, index) => {
      const end = edges[index + 1] ?? start
      const shown = shownBetween(reading, start, end)
      if (Object.keys(shown).length === 0) return []
      const at = [...path, ...inner]
      return {
        anchor: { path: at, offset: start - from },
        focus: { path: at, offset: end - from },
        ...shown,
      }
    })
  })
}

function shownBetween({ isolates, runs, hidden }: Reading, start: number, end: number): ShownLetters {
  const around = isolates.filter((isolate) => isolate.start <= start && end <= isolate.end)
  const run = runs.find((each) => each.start <= start && end <= each.end)
  const sign = hidden.find(({ at }) => at === start)
  return {
    ...(around.length > 0 && {
      isolated: {
        opens: around.flatMap((each) => (each.start === start ? opening[each.direction] : [])).join(''),
        closes: around.flatMap((each) => (each.end === end ? closing : [])).join(''),
      },
    }),
    ...(run && { run: { direction: run.direction, ends: run.end === end } }),
    ...(sign && { hidden: sign.name }),
  }
}

/** Where a text begins and ends and, between, where anything that is shown does, sorted. */
const edgesIn = ({ isolates, runs, hidden }: Reading, from: number, to: number): readonly number[] =>
  [
    ...new Set([
      from,
      to,
      ...[...isolates, ...runs].flatMap(({ start, end }) => [start, end]),
      ...hidden.flatMap(({ at }) => [at, at + 1]),
    ]),
  ]
    .filter((edge) => edge >= from && edge <= to)
    .toSorted((one, other) => one - other)
