import { Editor, type Path } from 'slate'
import type { ArticleEditor } from './element.ts'

/** Acts at every path in turn, wherever the acts before have moved it; a path that is gone by then is left out. */
export function atEach(editor: ArticleEditor, paths: readonly Path[], act: (path: Path) => void): void {
  const places = paths.map((path) => Editor.pathRef(editor, path))
  for (const place of places) {
    const path = place.unref()
    if (path) act(path)
  }
}
