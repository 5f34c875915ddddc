import { Node, Range } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'
import { changeAsShown, drawNow, isHeld } from './draw-at-rest.ts'

/** A letter that the browser is putting into the page, and where. */
interface Letter {
  readonly typed: string
  readonly shown: globalThis.Text
  readonly offset: number
}

/** What each kind of event means for letters; the answer says whether anyone else has to hear of it. */
type Ears = Readonly<Record<string, (event: Event) => boolean>>

/**
 * Lets the browser itself put a typed letter into the page, and then tells the article of it: nothing has to be drawn again,
 * and the caret stands where it should. Slate does so for a to z only. Neither Slate nor React hears of such a letter;
 * everything that is not a plain letter in the middle of a text is theirs, after what waits has been drawn, for they may
 * ask what stands where on the page. The answer ends the watch.
 */
export function watchLetters(editor: ArticleEditor): () => void {
  const ears = earsFor(editor)
  const hear = (event: Event) => {
    if (ears[event.type]?.(event) === false) event.stopImmediatePropagation()
  }
  for (const name of Object.keys(ears)) window.addEventListener(name, hear, { capture: true })
  return () => {
    for (const name of Object.keys(ears)) window.removeEventListener(name, hear, { capture: true })
  }
}

function earsFor(editor: ArticleEditor): Ears {
  const typing: { letter: Letter | null; last: globalThis.Text | null } = { letter: null, last: null }
  const draw = () => {
    drawNow(editor)
    return true
  }
  const key = (event: Event) => !isLetterKey(editor, event) && draw()
  return {
    keydown: key,
    keypress: key,
    keyup: (event) => !isLetterKey(editor, event),
    beforeinput: (event) => {
      typing.letter = event instanceof InputEvent ? letterOf(editor, event, typing.last) : null
      typing.last = typing.letter?.shown ?? null
      return typing.letter === null && draw()
    },
    input: () => {
      const { letter } = typing
      typing.letter = null
      if (letter) takeIn(editor, letter)
      return letter === null
    },
    selectionchange: () => !(isHeld(editor) && caretIsAt(editor, typing.last)) && draw(),
    ...Object.fromEntries(wakers.map((name) => [name, draw])),
  }
}

const wakers = [
  'pointerdown',
  'compositionstart',
  'copy',
  'cut',
  'paste',
  'dragenter',
  'drop',
  'contextmenu',
  'blur',
]

/** A key that types one letter in the body and means nothing else. */
const isLetterKey = (editor: ArticleEditor, event: Event): boolean =>
  event instanceof KeyboardEvent &&
  /^.$/u.test(event.key) &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
  ReactEditor.hasEditableTarget(editor, event.target)

/** The letter, where the caret stands behind a letter of a text that is shown just as the article holds it. */
function letterOf(
  editor: ArticleEditor,
  { inputType, data, isComposing, target }: InputEvent,
  last: globalThis.Text | null,
): Letter | null {
  const { selection, marks } = editor
  if (inputType !== 'insertText' || !data || !/^[\p{L}\p{N} ]$/u.test(data) || isComposing) return null
  if (!selection || marks || Range.isExpanded(selection)) return null
  if (!ReactEditor.hasEditableTarget(editor, target)) return null
  const { path, offset } = selection.anchor
  const shown = offset > 0 ? caretText(offset) : null
  const holder = shown?.parentElement?.closest('[data-slate-node="text"]')
  if (!shown || !holder) return null
  const text = Node.leaf(editor, path)
  const isKnown = shown === last && isHeld(editor)
  if (!isKnown && ReactEditor.toSlateNode(editor, holder) !== text) return null
  if (shown.data !== text.text) return null
  // Chromium puts a letter at the end of a link behind it (crbug.com/1259100).
  return offset === text.text.length && holder.closest('a') ? null : { typed: data, shown, offset }
}

/** The text on the page in which the caret stands at this offset. */
function caretText(offset: number): globalThis.Text | null {
  const { anchorNode, anchorOffset, isCollapsed } = document.getSelection() ?? {}
  return isCollapsed && anchorOffset === offset && anchorNode instanceof globalThis.Text ? anchorNode : null
}

const caretIsAt = ({ selection }: ArticleEditor, shown: globalThis.Text | null): boolean =>
  selection !== null && shown !== null && caretText(selection.anchor.offset) === shown

function takeIn(editor: ArticleEditor, { typed, shown, offset }: Letter): void {
  const before = editor.children
  changeAsShown(editor, () => {
    editor.insertText(typed)
  })
  // A letter that the article did not take must not stay on the page.
  if (editor.children === before) shown.deleteData(offset, typed.length)
}
