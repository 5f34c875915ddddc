import { type Descendant, Element } from 'slate'
import type { ArticleText, MarkName } from '../element.ts'
import { type HtmlNode, html } from '../html/node.ts'
import { marks } from '../marks/index.ts'

/** How an inline element is written, with its content already HTML. */
export type WriteInline = (element: Element, content: readonly HtmlNode[]) => readonly HtmlNode[]

/** Letters with their marks, line breaks and inline elements as HTML; neighbours that share a mark share its tag. */
export function writeText(children: readonly Descendant[], writeInline: WriteInline): readonly HtmlNode[] {
  return runsOf(children).flatMap((run) =>
    Element.isElement(run)
      ? writeInline(run, writeText(run.children, writeInline))
      : nest(
          run,
          marks.map(({ name }) => name),
        ),
  )
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

function nest(texts: readonly ArticleText[], names: readonly MarkName[]): readonly HtmlNode[] {
  const [name, ...inner] = names
  if (name === undefined) return joinText(texts.flatMap(({ text }) => writeLines(text)))
  const tag = marks.find((mark) => mark.name === name)?.tag ?? 'span'
  return joinText(
    stretches(texts, (text) => text[name] === true).flatMap(({ has, part }) => {
      const content = nest(part, inner)
      return has ? [html(tag, {}, ...content)] : content
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
