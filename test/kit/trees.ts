import fc from 'fast-check'
import { type Descendant, Element } from 'slate'
import { elements } from '../../renderer/article/elements/index.ts'
import { defaultsOf } from '../../renderer/article/fit.ts'
import { findSpec } from '../../renderer/article/spec-of.ts'

/** Properties that an element cannot do without, for specimens and generated trees. */
const required: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  heading: { level: 2 },
  image: { picture: 'stade.jpg' },
  link: { url: 'https://fifa.com' },
  'read-also': { url: 'https://example.ma/story' },
  embed: { url: 'https://youtu.be/x' },
}

/** An element of any type round any children, whether they may stand there or not. */
export const element = (type: string, ...children: Descendant[]): Descendant =>
  ({ type, ...defaultsOf(type), ...required[type], children }) as unknown as Descendant

export const elementTypes: readonly string[] = elements.map(({ type }) => type)

const words = fc.constantFrom('', ' ', 'فاز المغرب', 'BBC', 'قال: ', '2-0', '\n')
const leaf: fc.Arbitrary<Descendant> = fc.record(
  { text: words, bold: fc.constant(true) },
  { requiredKeys: ['text'] },
)

/** Any body of elements of these types, anywhere, with any children or none. */
export const bodyOf = (types: readonly string[]): fc.Arbitrary<Descendant[]> =>
  fc.letrec<{ node: Descendant; nodes: Descendant[] }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      leaf,
      fc.tuple(fc.constantFrom(...types), tie('nodes')).map(([type, children]) => element(type, ...children)),
    ),
    nodes: fc.array(tie('node'), { maxLength: 4 }),
  })).nodes

/** Any body at all. */
export const anyBody = bodyOf(elementTypes)

/** What a reader would miss, in the order of the page: letters but for white space, and the things that are more than letters. */
export function contentOf(nodes: readonly Descendant[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (!Element.isElement(node)) return Array.from(node.text.replace(/\s/g, ''))
    const isVoid = 'nothing' in (findSpec(node.type)?.holds ?? {})
    const own = ['image', 'embed', 'divider', 'read-also'].includes(node.type) ? [node.type] : []
    return [...own, ...(isVoid ? [] : contentOf(node.children))]
  })
}
