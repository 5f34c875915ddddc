import { Node, type Path, Transforms } from 'slate'
import type { ArticleEditor, ArticleElement, ElementType } from './element.ts'

/** An element's type with its own properties. */
export type Target = { readonly type: ElementType } & Readonly<Record<string, unknown>>

/** Sets a block's type and properties at a path; properties of the old type go, the writer's direction stays. */
export function changeType(editor: ArticleEditor, target: Target, at: Path): void {
  const { dir } = Node.get(editor, at) as ArticleElement
  Transforms.setNodes<ArticleElement>(editor, { ...target, ...(dir ? { dir } : {}) }, { at, replace: true })
}
