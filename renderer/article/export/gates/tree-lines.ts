import type { Direction } from '../../bidi/direction.ts'
import { type HtmlElement, type HtmlNode, isHtmlElement } from '../../html/node.ts'
import type { WrittenLine } from './written.ts'

const inlineTags = new Set(
  'a abbr b bdi bdo br cite code del em font i img ins kbd mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
)
const silentTags = new Set(['head', 'script', 'style', 'template'])

interface Surroundings {
  readonly direction: Direction
  readonly language: string
  readonly holders: readonly HtmlElement[]
}

/** The lines of written HTML in a page of a website, cut at blocks and line breaks, each as HTML lays it out: a tag with `dir` isolates its letters. */
export const readTreeLines = (
  nodes: readonly HtmlNode[],
  host: Pick<Surroundings, 'direction' | 'language'>,
): readonly WrittenLine[] => linesIn(nodes, { ...host, holders: [] })

function linesIn(nodes: readonly HtmlNode[], around: Surroundings): readonly WrittenLine[] {
  const end = nodes.findIndex((node) => !isInline(node, around))
  if (end === -1) return looseLines(nodes, around)
  const block = nodes[end]
  return [
    ...looseLines(nodes.slice(0, end), around),
    ...(block !== undefined && isHtmlElement(block) && !silentTags.has(block.tag)
      ? linesIn(block.children, inside(block, around))
      : []),
    ...linesIn(nodes.slice(end + 1), around),
  ]
}

/** A `cite` in a quote is a line of its own. */
const isInline = (node: HtmlNode, { holders }: Surroundings) =>
  !isHtmlElement(node) ||
  (inlineTags.has(node.tag) && !(node.tag === 'cite' && holders.at(-1)?.tag === 'blockquote'))

const isDirection = (dir: string | undefined): dir is Direction => dir === 'ltr' || dir === 'rtl'

const inside = (element: HtmlElement, { direction, language, holders }: Surroundings): Surroundings => ({
  direction: isDirection(element.attributes['dir']) ? element.attributes['dir'] : direction,
  language: element.attributes['lang'] ?? language,
  holders: [...holders, element],
})

type Open = Omit<WrittenLine, 'holders' | 'direction'>
const nothing: Open = { text: '', isolates: [], languages: [], seams: [] }

function looseLines(
  nodes: readonly HtmlNode[],
  { direction, language, holders }: Surroundings,
): readonly WrittenLine[] {
  const whole = joined(nodes.map((node) => letters(node, language)))
  return pieces(whole).map((piece) => ({ ...piece, direction, holders }))
}

function letters(node: HtmlNode, language: string): Open {
  if (!isHtmlElement(node)) {
    const text = node.replace(/[ \t\n\r\f]+/g, ' ').replaceAll('\u00a0', ' ')
    return { ...nothing, text, languages: [{ start: 0, end: text.length, language }] }
  }
  if (node.tag === 'br') return { ...nothing, text: '\n' }
  const { dir, lang = language } = node.attributes
  const within = joined(node.children.map((child) => letters(child, lang)))
  const { length } = within.text
  return {
    ...within,
    isolates: isDirection(dir)
      ? [{ start: 0, end: length, direction: dir }, ...within.isolates]
      : within.isolates,
    seams: [0, ...within.seams, length],
  }
}

const joined = (parts: readonly Open[]): Open =>
  parts.reduce((done, part) => {
    const by = done.text.length
    const moved = <Stretch extends { start: number; end: number }>(stretch: Stretch): Stretch => ({
      ...stretch,
      start: stretch.start + by,
      end: stretch.end + by,
    })
    return {
      text: done.text + part.text,
      isolates: [...done.isolates, ...part.isolates.map(moved)],
      languages: [...done.languages, ...part.languages.map(moved)],
      seams: [...done.seams, ...part.seams.map((seam) => seam + by)],
    }
  }, nothing)

function pieces({ text, isolates, languages, seams }: Open): readonly Open[] {
  return Array.from(text.matchAll(/[^\n]+/g)).flatMap(({ 0: piece, index }) => {
    const start = index + piece.length - piece.trimStart().length
    const end = start + piece.trim().length
    if (end === start) return []
    const cut = <Stretch extends { start: number; end: number }>(stretches: readonly Stretch[]) =>
      stretches
        .map((stretch) => ({
          ...stretch,
          start: Math.max(stretch.start, start) - start,
          end: Math.min(stretch.end, end) - start,
        }))
        .filter((stretch) => stretch.end > stretch.start)
    return [
      {
        text: text.slice(start, end),
        isolates: cut(isolates),
        languages: cut(languages),
        seams: seams.filter((seam) => seam > start && seam < end).map((seam) => seam - start),
      },
    ]
  })
}
