import { Path, Transforms } from 'slate'
import type { ArticleEditor, ArticleElement } from './element.ts'

/** Puts siblings, `count` from the path on, into a new element without children of its own, which takes their place. */
export function wrapRun(editor: ArticleEditor, wrapper: ArticleElement, at: Path, count: number): void {
  Transforms.insertNodes(editor, wrapper, { at, voids: true })
  for (let index = 0; index < count; index += 1) {
    Transforms.moveNodes(editor, { at: Path.next(at), to: [...at, index], voids: true })
  }
}
