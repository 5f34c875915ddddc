import { type Descendant, Element } from 'slate'
import type { AnyElementSpec, ArticleElement, Backspace, Enter, Holds, Leave, Misplaced } from './element.ts'
import type { Property } from './property.ts'

/** A spec as its readers see it: whatever element it is of. */
export interface CommonSpec {
  readonly type: string
  readonly kind: AnyElementSpec['kind']
  readonly holds: Holds
  readonly misplaced: Misplaced
  readonly properties: Readonly<Record<string, Property<unknown>>>
  readonly direction?: 'first part' | 'holder'
  readonly silent?: true
  readonly enter?: Enter
  readonly backspace?: Backspace
  readonly leave?: Leave
  readonly turnable?: true
  readonly isolating?: true
  says?(element: ArticleElement): string
  continued?(element: ArticleElement, children: number): object
}

/** A holder of blocks. */
export type Container = Extract<Holds, { readonly blocks: readonly string[] }>

const specs = new Map<string, CommonSpec>()
const topBlocks: string[] = []

/** Makes elements known; only `elements/index.ts` calls it. The elements themselves import this file, so it cannot import them. */
export function register(elements: readonly CommonSpec[]): void {
  for (const spec of elements) specs.set(spec.type, spec)
  topBlocks.push(...elements.filter(({ kind }) => kind === 'block').map(({ type }) => type))
}

/** The spec of an element type, or undefined for a word that is none. */
export function findSpec(type: string): CommonSpec | undefined {
  if (specs.size === 0) throw new Error('No element is known yet: import elements/index.ts.')
  return specs.get(type)
}

export function specOf(element: { readonly type: string }): CommonSpec {
  const spec = findSpec(element.type)
  if (!spec) throw new Error(`No element is called “${element.type}”.`)
  return spec
}

/** The top of an article holds every block. */
export const root = { blocks: topBlocks, filler: 'paragraph', empty: 'fill' } as const satisfies Container

/** Whether a node is a block that holds letters. */
export const holdsText = (node: unknown): boolean =>
  Element.isElement(node) && specOf(node).kind !== 'inline' && 'text' in specOf(node).holds

export const isInline = (node: Descendant): boolean =>
  Element.isElement(node) && findSpec(node.type)?.kind === 'inline'
