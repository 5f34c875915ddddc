import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../../article/element.ts'
import { type FoundRange, selectionOf } from '../../article/find.ts'

/** More marks than anyone looks at would only slow the drawing. */
const mostMarks = 1_000

/** Marks found places on the page without touching its elements (CSS Custom Highlight), and scrolls to the current one. */
export function markFound(
  editor: ArticleEditor,
  found: readonly FoundRange[],
  current: FoundRange | undefined,
): void {
  const place = current && domRange(editor, current)
  CSS.highlights.set(
    'found',
    new Highlight(...found.slice(0, mostMarks).flatMap((each) => domRange(editor, each) ?? [])),
  )
  CSS.highlights.set('found-current', new Highlight(...(place ? [place] : [])))
  place?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

export function clearFound(): void {
  CSS.highlights.delete('found')
  CSS.highlights.delete('found-current')
}

/** Null for a place that the page does not show yet. */
function domRange(editor: ArticleEditor, found: FoundRange): Range | null {
  const selection = selectionOf(editor, found)
  return selection && ReactEditor.hasRange(editor, selection)
    ? ReactEditor.toDOMRange(editor, selection)
    : null
}
