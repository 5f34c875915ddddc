import { type Descendant, Element, Node } from 'slate'
import type { Place } from '../bidi/tokens.ts'
import type { ArticleText, MarkName } from '../element.ts'
import { type HtmlNode, html } from '../html/node.ts'
import { marks } from '../marks/index.ts'
import type { TaggedStretch } from './tagged-stretches.ts'

/** How an inline element is written, with its content already HTML. */
export type WriteInline = (element: Element, content: readonly HtmlNode[]) => readonly HtmlNode[]

/**
 * Letters with their marks, line breaks and inline elements as HTML; neighbours that share a mark share its tag. A tagged
 * stretch is a `span` inside the marks and links that hold it whole, and outside of those that it crosses. `from` is where
 * the children begin in the text that the stretches are of; none may cross the edge of an inline element.
 */
export function writeText(
  children: readonly Descendant[],
  writeInline: WriteInline,
  tagged: readonly TaggedStretch[] = [],
  from = 0,
): readonly HtmlNode[] {
  const runs = placed(runsOf(children), from, (run) => (Element.isElement(run) ? [run] : run))
  return writeTagged(children, crossing(tagged, runs), tagged, from, {
    inside: (part, inner, start) => writeText(part, writeInline, inner, start),
    plain: (part, start) =>
      placed(runsOf(part), start, (run) => (Element.isElement(run) ? [run] : run)).flatMap((run) => {
        const inner = tagged.filter((stretch) => isInside(stretch, run))
        return Element.isElement(run.group)
          ? writeInline(run.group, writeText(run.group.children, writeInline, inner, run.start))
          : nest(run.group, markNames, inner, run.start)
      }),
  })
}

const markNames = marks.map(({ name }) => name)

const isInside = (one: Place, other: Place) => one.start >= other.start && one.end <= other.end

/** The stretches that none of the places holds whole. */
const crossing = (tagged: readonly TaggedStretch[], places: readonly Place[]) =>
  tagged.filter((stretch) => !places.some((place) => isInside(stretch, place)))

/** Groups of nodes with where their letters stand. */
function placed<Group>(
  groups: readonly Group[],
  from: number,
  nodesOf: (group: Group) => readonly Descendant[],
): readonly (Place & { readonly group: Group })[] {
  const place = { at: from }
  return groups.map((group) => {
    const start = place.at
    place.at += nodesOf(group).reduce((sum, node) => sum + Node.string(node).length, 0)
    return { group, start, end: place.at }
  })
}

interface Writers<Part extends Descendant> {
  inside(part: readonly Part[], inner: readonly TaggedStretch[], start: number): readonly HtmlNode[]
  plain(part: readonly Part[], start: number): readonly HtmlNode[]
}

/** The nodes with a tag round each of the outer stretches. */
function writeTagged<Part extends Descendant>(
  nodes: readonly Part[],
  outer: readonly TaggedStretch[],
  tagged: readonly TaggedStretch[],
  from: number,
  { inside, plain }: Writers<Part>,
): readonly HtmlNode[] {
  const outermost = outer.filter((one) => !outer.some((other) => other !== one && isInside(one, other)))
  return cut(nodes, outermost, from).flatMap(({ stretch, part, start }) => {
    if (!stretch) return plain(part, start)
    const { direction, language } = stretch
    const inner = tagged.filter((other) => other !== stretch && isInside(other, stretch))
    return [
      html(
        'span',
        { ...(direction ? { dir: direction } : {}), ...(language ? { lang: language } : {}) },
        ...inside(part, inner, start),
      ),
    ]
  })
}

interface Cut<Part> {
  readonly stretch: TaggedStretch | undefined
  readonly part: readonly Part[]
  readonly start: number
}

/** The nodes, parted where a stretch begins or ends. */
function cut<Part extends Descendant>(
  nodes: readonly Part[],
  tagged: readonly TaggedStretch[],
  from: number,
): readonly Cut<Part>[] {
  const edges = tagged.flatMap(({ start, end }) => [start, end])
  const pieces = placed(nodes, from, (node) => [node]).flatMap((place) => piecesOf(place, edges))
  return placed(pieces, from, (piece) => [piece]).reduce<readonly Cut<Part>[]>(
    (cuts, { group, start, end }) => {
      const stretch = tagged.find((one) => end > start && isInside({ start, end }, one))
      const last = cuts.at(-1)
      return last && last.stretch === stretch
        ? [...cuts.slice(0, -1), { ...last, part: [...last.part, group] }]
        : [...cuts, { stretch, part: [group], start }]
    },
    [],
  )
}

function piecesOf<Part extends Descendant>(
  { group, start, end }: Place & { readonly group: Part },
  edges: readonly number[],
): readonly Part[] {
  if (Element.isElement(group)) return [group]
  const inside = edges.filter((edge) => edge > start && edge < end).toSorted((one, other) => one - other)
  return [start, ...inside].map((from, index) => ({
    ...group,
    text: group.text.slice(from - start, (inside[index] ?? end) - start),
  }))
}

/** Stretches of texts, cut at inline elements. */
function runsOf(children: readonly Descendant[]): readonly (Element | readonly ArticleText[])[] {
  return children.reduce<readonly (Element | readonly ArticleText[])[]>((runs, child) => {
    if (Element.isElement(child)) return [...runs, child]
    if (child.text === '') return runs
    const last = runs.at(-1)
    return last && !Element.isElement(last) ? [...runs.slice(0, -1), [...last, child]] : [...runs, [child]]
  }, [])
}

function nest(
  texts: readonly ArticleText[],
  names: readonly MarkName[],
  tagged: readonly TaggedStretch[],
  from: number,
): readonly HtmlNode[] {
  const [name, ...inner] = names
  const parts = (some: readonly ArticleText[], start: number) =>
    name === undefined
      ? []
      : placed(
          stretches(some, (text) => text[name] === true),
          start,
          ({ part }) => part,
        )
  return joinText(
    writeTagged(texts, crossing(tagged, parts(texts, from)), tagged, from, {
      inside: (part, within, start) => nest(part, names, within, start),
      plain: (part, start) => {
        if (name === undefined) return part.flatMap(({ text }) => writeLines(text))
        const tag = marks.find((mark) => mark.name === name)?.tag ?? 'span'
        return parts(part, start).flatMap((place) => {
          const within = tagged.filter((stretch) => isInside(stretch, place))
          const content = nest(place.group.part, inner, within, place.start)
          return place.group.has ? [html(tag, {}, ...content)] : content
        })
      },
    }),
  )
}

interface Stretch {
  readonly has: boolean
  readonly part: readonly ArticleText[]
}

function stretches(
  texts: readonly ArticleText[],
  carries: (text: ArticleText) => boolean,
): readonly Stretch[] {
  return texts.reduce<readonly Stretch[]>((done, text) => {
    const has = carries(text)
    const last = done.at(-1)
    return last?.has === has
      ? [...done.slice(0, -1), { has, part: [...last.part, text] }]
      : [...done, { has, part: [text] }]
  }, [])
}

const writeLines = (text: string): readonly HtmlNode[] =>
  text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [html('br')] : []), ...(line === '' ? [] : [line])])

const joinText = (nodes: readonly HtmlNode[]): readonly HtmlNode[] =>
  nodes.reduce<readonly HtmlNode[]>((joined, node) => {
    const last = joined.at(-1)
    return typeof node === 'string' && typeof last === 'string'
      ? [...joined.slice(0, -1), last + node]
      : [...joined, node]
  }, [])
