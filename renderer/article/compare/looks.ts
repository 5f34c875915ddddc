import { type Descendant, Element } from 'slate'
import type { ArticleText } from '../element.ts'
import type { Stretch } from './comparison.ts'

/** Letters of a block with everything that they look like: their marks, and the link that they stand in. */
export interface Run extends Stretch {
  readonly letters: ArticleText
  readonly linked: boolean
  /** One text for one look. */
  readonly look: string
}

/** The letters of a text block's children, in stretches of one look; links do not part them. */
export function runsOf(children: readonly Descendant[]): readonly Run[] {
  const place = { at: 0 }
  const read = (nodes: readonly Descendant[], around: string): readonly Run[] =>
    nodes.flatMap((node) => {
      const { children: _inside, text: _text, ...rest }: Readonly<Record<string, unknown>> = { ...node }
      const look = `${around}${JSON.stringify(Object.entries(rest).toSorted())}`
      if (Element.isElement(node)) return read(node.children, look)
      const start = place.at
      place.at += node.text.length
      return node.text === '' ? [] : [{ start, end: place.at, letters: node, linked: around !== '', look }]
    })
  return read(children, '')
}

/** The runs within a stretch, cut at its edges. */
export const runsWithin = (runs: readonly Run[], { start, end }: Stretch): readonly Run[] =>
  runs.flatMap((run) => {
    const within = { start: Math.max(start, run.start), end: Math.min(end, run.end) }
    if (within.start >= within.end) return []
    const text = run.letters.text.slice(within.start - run.start, within.end - run.start)
    return [{ ...run, ...within, letters: { ...run.letters, text } }]
  })

/** What a stretch looks like, the same text for the same look wherever it stands. */
export function lookOf(runs: readonly Run[], stretch: Stretch): string {
  const within = runsWithin(runs, stretch)
  const edges = within.filter(({ look }, index) => look !== within[index - 1]?.look)
  return edges.map(({ start, look }) => `${String(start - stretch.start)}${look}`).join()
}
