import type { InputEvent as ReactInputEvent } from 'react'
import { Node, Range } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'

/** A letter that the browser is putting into the page, and where. */
interface Letter {
  readonly typed: string
  readonly shown: globalThis.Text
  readonly offset: number
}

/**
 * Lets the browser itself put a typed letter into the page, and then tells the article of it: nothing has to be drawn again,
 * and the caret stands where it should. Slate does so for a to z only. Both handlers answer true where Slate has nothing
 * more to do; for every key that is not a plain letter in the middle of a text they leave all to Slate.
 */
export function letterByBrowser(editor: ArticleEditor) {
  const under: { way: Letter | null } = { way: null }
  return {
    onDOMBeforeInput: (event: InputEvent): boolean => {
      under.way = letterOf(editor, event)
      return under.way !== null
    },
    onInput: (_event: ReactInputEvent): boolean => {
      const letter = under.way
      under.way = null
      if (letter) takeIn(editor, letter)
      return letter !== null
    },
  }
}

/** The letter, where the caret stands in the middle or at the end of letters that are shown just as the article holds them. */
function letterOf(editor: ArticleEditor, { inputType, data, isComposing }: InputEvent): Letter | null {
  const { selection, marks } = editor
  if (inputType !== 'insertText' || !data || !/^[\p{L}\p{N} ]$/u.test(data) || isComposing) return null
  if (!selection || marks || Range.isExpanded(selection)) return null
  const { path, offset } = selection.anchor
  const { anchorNode, anchorOffset, isCollapsed } = document.getSelection() ?? {}
  if (!isCollapsed || !(anchorNode instanceof globalThis.Text) || anchorOffset !== offset || offset === 0)
    return null
  const holder = anchorNode.parentElement?.closest('[data-slate-node="text"]')
  const text = Node.leaf(editor, path)
  if (!holder || ReactEditor.toSlateNode(editor, holder) !== text || anchorNode.data !== text.text)
    return null
  // Chromium puts a letter at the end of a link behind it (crbug.com/1259100).
  if (offset === text.text.length && holder.closest('a')) return null
  return { typed: data, shown: anchorNode, offset }
}

function takeIn(editor: ArticleEditor, { typed, shown, offset }: Letter): void {
  const before = editor.children
  editor.insertText(typed)
  // A letter that the article did not take must not stay on the page.
  if (editor.children === before) shown.deleteData(offset, typed.length)
}
