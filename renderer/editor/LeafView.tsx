import { createElement, type ReactNode } from 'react'
import type { RenderLeafProps } from 'slate-react'
import type { ArticleText } from '../article/element.ts'
import { marks } from '../article/marks/index.ts'
import type { IsolatedLetters } from './isolated-letters.ts'
import './isolate.css'

/** Draws letters in the tags of their marks, as the export writes them; those of an isolate as a chip, between its controls. */
export function LeafView({ leaf, attributes, children }: RenderLeafProps) {
  const carried = marks.filter(({ name }) => leaf[name] === true)
  // slate-react types its children as any; they are what React draws.
  const letters = children as ReactNode
  const marked = carried.reduceRight<ReactNode>((inside, { tag }) => createElement(tag, {}, inside), letters)
  return (
    <span {...attributes} {...chip(leaf)}>
      {marked}
    </span>
  )
}

/** Slate lays what isolated-letters.ts gave it over the text's own properties. */
function chip({ isolated, opens, closes }: ArticleText & Partial<IsolatedLetters>) {
  if (!isolated) return {}
  return {
    className: 'isolate',
    ...(opens === '' ? {} : { 'data-opens': opens }),
    ...(closes === '' ? {} : { 'data-closes': closes }),
  }
}
