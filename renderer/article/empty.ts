import type { Descendant } from 'slate'
import type { ArticleElement } from './element.ts'
import { findSpec } from './spec-of.ts'

/** The properties that an element has from its birth. */
export function defaultsOf(type: string): Readonly<Record<string, unknown>> {
  const properties = Object.entries(findSpec(type)?.properties ?? {})
  return Object.fromEntries(
    properties.flatMap(([name, { absent }]) => (absent === undefined ? [] : [[name, absent]])),
  )
}

/** An element with its first properties round these children. */
export const newElement = (type: string, children: readonly Descendant[]): ArticleElement =>
  // The defaults are those of the type's own table.
  ({ type, ...defaultsOf(type), children: [...children] }) as unknown as ArticleElement

/** An element as a writer gets it, with nothing in it but what it must hold. */
export function emptyOf(type: string): ArticleElement {
  const holds = findSpec(type)?.holds
  return newElement(type, holds && 'blocks' in holds ? [emptyOf(holds.filler)] : [{ text: '' }])
}
