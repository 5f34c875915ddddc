import { Component, type ReactNode } from 'react'
import type { BaseRange } from 'slate'
import { ReactEditor, useSlate } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'
import { takeSelection } from './take-selection.ts'

interface KeepSelectionProps {
  readonly editor: ArticleEditor
  readonly children: ReactNode
}

/**
 * Keeps the selection where the writer put it while the article or the page around it is drawn. Slate hears of a selection
 * late, and when it is drawn before that, it puts the one before back: a Delete after Ctrl+A would take one letter.
 */
export function KeepSelection({ editor, children }: KeepSelectionProps) {
  // It must be drawn whenever Slate is: only so it hears of it before.
  useSlate()
  return <BeforeDrawing editor={editor}>{children}</BeforeDrawing>
}

/** Only a class hears of a drawing before the page is changed by it. */
class BeforeDrawing extends Component<KeepSelectionProps> {
  /** The article's selection and the page's, when they were last drawn as one. */
  private drawn: { readonly held: BaseRange | null; readonly shown: readonly unknown[] } | null = null

  override getSnapshotBeforeUpdate(): null {
    const { editor } = this.props
    // While letters are composed the page has some that the article does not know.
    const isHeldStill = this.drawn?.held === editor.selection && !ReactEditor.isComposing(editor)
    if (isHeldStill && shownSelection().some((end, at) => end !== this.drawn?.shown[at]))
      takeSelection(editor)
    return null
  }

  override componentDidMount(): void {
    this.componentDidUpdate()
  }

  override componentDidUpdate(): void {
    this.drawn = { held: this.props.editor.selection, shown: shownSelection() }
  }

  override render(): ReactNode {
    return this.props.children
  }
}

function shownSelection(): readonly unknown[] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {}
  return [anchorNode, anchorOffset, focusNode, focusOffset]
}
