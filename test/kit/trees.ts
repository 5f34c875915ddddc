import fc from 'fast-check'
import type { Descendant } from 'slate'
import { elements } from '../../renderer/article/elements/index.ts'
import { defaultsOf } from '../../renderer/article/fit.ts'

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
const leaf: fc.Arbitrary<Descendant> = fc.record({ text: words, bold: fc.constant(true) }, { requiredKeys: ['text'] })

/** Any body at all: known elements anywhere, with any children or none. */
export const anyBody: fc.Arbitrary<Descendant[]> = fc.letrec<{ node: Descendant; nodes: Descendant[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc.record({ type: fc.constantFrom(...elementTypes), children: tie('nodes') }).map(({ type, children }) => element(type, ...children)),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }),
})).nodes
