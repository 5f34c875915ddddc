import { createElement, type ReactNode } from 'react'
import type { RenderLeafProps } from 'slate-react'
import { marks } from '../article/marks/index.ts'

/** Draws letters in the tags of their marks, as the export writes them. */
export function LeafView({ leaf, attributes, children }: RenderLeafProps) {
  const carried = marks.filter(({ name }) => leaf[name] === true)
  // slate-react types its children as any; they are what React draws.
  const letters = children as ReactNode
  const marked = carried.reduceRight<ReactNode>((inside, { tag }) => createElement(tag, {}, inside), letters)
  return <span {...attributes}>{marked}</span>
}
