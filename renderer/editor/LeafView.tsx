import { createElement, type ReactNode } from 'react'
import type { RenderLeafProps } from 'slate-react'
import type { ArticleText } from '../article/element.ts'
import { marks } from '../article/marks/index.ts'
import type { ShownLetters } from './shown-letters.ts'
import './isolate.css'
import './x-ray.css'

/**
 * Draws letters in the tags of their marks, as the export writes them; those of an isolate as a chip, between its controls;
 * under X-ray with their run underlined and hidden signs named.
 */
export function LeafView({ leaf, attributes, children }: RenderLeafProps) {
  const carried = marks.filter(({ name }) => leaf[name] === true)
  // slate-react types its children as any; they are what React draws.
  const letters = children as ReactNode
  const marked = carried.reduceRight<ReactNode>((inside, { tag }) => createElement(tag, {}, inside), letters)
  return (
    <span {...attributes} {...looksOf(leaf)}>
      {marked}
    </span>
  )
}

/** Slate lays what shown-letters.ts gave it over the text's own properties. */
function looksOf({ isolated, run, hidden }: ArticleText & ShownLetters) {
  return {
    ...(isolated && { className: 'isolate' }),
    ...(isolated?.opens && { 'data-opens': isolated.opens }),
    ...(isolated?.closes && { 'data-closes': isolated.closes }),
    ...(run && { 'data-run': run.direction }),
    ...(run?.ends && { 'data-run-ends': '' }),
    ...(hidden && { 'data-hidden': hidden }),
  }
}
