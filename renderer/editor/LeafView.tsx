import { createElement, type ReactNode } from 'react'
import type { RenderLeafProps } from 'slate-react'
import { marks } from '../article/marks/index.ts'

/** Draws letters in the tags of their marks, as the export writes them. */
export function LeafView({ leaf, attributes, children }: RenderLeafProps) {
  const carried = marks.filter(({ name }) => leaf[name] === true)
  const marked = carried.reduceRight<ReactNode>((inside, { tag }) => createElement(tag, {}, inside), children)
  return <span {...attributes}>{marked}</span>
}
