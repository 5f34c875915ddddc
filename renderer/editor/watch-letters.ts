import { Node, Range } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'
import { changeAsShown, drawNow, isHeld } from './draw-at-rest.ts'
import { takeSelection } from './take-selection.ts'

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
    if (ears[event.type]?.(event) === false) event.stopPropagation()
  }
  for (const name of Object.keys(ears)) window.addEventListener(name, hear, { capture: true })
  return () => {
    for (const name of Object.keys(ears)) window.removeEventListener(name, hear, { capture: true })
  }
}

function earsFor(editor: ArticleEditor): Ears {
  const typing: { coming: Letter | null; last: Letter | null } = { coming: null, last: null }
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
      typing.coming = event instanceof InputEvent ? letterOf(editor, event, typing.last) : null
      typing.last = typing.coming
      return typing.coming === null && !insertLamAlef(editor, event) && !insertAtCaret(editor, event)
    },
    input: () => {
      const { coming } = typing
      typing.coming = null
      if (coming) takeIn(editor, coming)
      return coming === null
    },
    selectionchange: () => !(isHeld(editor) && caretIsBehind(typing.last)) && draw(),
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

const letter = /^[[\p{L}\p{N} ]--[\ufef5-\ufefc]]$/v

/** A key that types one letter in the body and means nothing else. */
const isLetterKey = (editor: ArticleEditor, event: Event): boolean =>
  event instanceof KeyboardEvent &&
  letter.test(event.key) &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
  ReactEditor.hasEditableTarget(editor, event.target)

/** One key of a keyboard under X11 types lam and alef as one sign of Unicode's old forms; they are two letters (NFKC). */
function insertLamAlef(editor: ArticleEditor, event: Event): boolean {
  if (!(event instanceof InputEvent) || event.inputType !== 'insertText' || event.isComposing) return false
  const { data, target } = event
  if (data === null || !/[\ufef5-\ufefc]/u.test(data)) return false
  if (!ReactEditor.hasEditableTarget(editor, target)) return false
  event.preventDefault()
  drawNow(editor)
  takeSelection(editor)
  editor.insertText(data.replace(/[\ufef5-\ufefc]/gu, (sign) => sign.normalize('NFKC')))
  return true
}

/**
 * Inserts what is typed behind letters that wait: once they are drawn, the event's own ranges tell of the page before. False
 * where nothing waited, and Slate can do it.
 */
function insertAtCaret(editor: ArticleEditor, event: Event): boolean {
  if (!isHeld(editor)) return false
  drawNow(editor)
  if (!(event instanceof InputEvent) || event.inputType !== 'insertText' || event.data === null) return false
  event.preventDefault()
  editor.insertText(event.data)
  return true
}

/** The letter, where the caret stands behind a letter of a text that is shown just as the article holds it. */
function letterOf(
  editor: ArticleEditor,
  { inputType, data, isComposing, target }: InputEvent,
  last: Letter | null,
): Letter | null {
  const { selection, marks } = editor
  if (inputType !== 'insertText' || !data || !letter.test(data) || isComposing) return null
  if (!selection || marks || Range.isExpanded(selection)) return null
  if (!ReactEditor.hasEditableTarget(editor, target)) return null
  const { path, offset } = selection.anchor
  const caret = caretText()
  const holder = caret?.shown.parentElement?.closest('[data-slate-node="text"]')
  if (!caret || caret.offset === 0 || !holder) return null
  const { shown } = caret
  const text = Node.leaf(editor, path)
  const isKnown = shown === last?.shown && isHeld(editor)
  if (!isKnown && ReactEditor.toSlateNode(editor, holder) !== text) return null
  if (caret.offset + lettersBefore(shown, holder) !== offset || holder.textContent !== text.text) return null
  // Chromium puts a letter at the end of a link behind it (crbug.com/1259100); at the end of a wish it may be no more of it.
  if (offset === text.text.length && (text.isolate || holder.closest('a'))) return null
  return { typed: data, shown, offset: caret.offset }
}

/** The text on the page in which the caret stands, and where in it. */
function caretText(): { readonly shown: globalThis.Text; readonly offset: number } | null {
  const { anchorNode, anchorOffset = 0, isCollapsed } = document.getSelection() ?? {}
  return isCollapsed && anchorNode instanceof globalThis.Text
    ? { shown: anchorNode, offset: anchorOffset }
    : null
}

/** The letters of the same text that stand before this stretch of it: an isolate parts a text in stretches. */
function lettersBefore(shown: globalThis.Text, holder: Element): number {
  if (holder.childElementCount === 1) return 0
  const range = document.createRange()
  range.setStart(holder, 0)
  range.setEndBefore(shown)
  return range.toString().length
}

/** Whether the caret stands behind the last letter that was typed. */
const caretIsBehind = (typed: Letter | null): boolean => {
  const caret = typed && caretText()
  return caret !== null && caret.shown === typed?.shown && caret.offset === typed.offset + typed.typed.length
}

function takeIn(editor: ArticleEditor, { typed, shown, offset }: Letter): void {
  const before = editor.children
  changeAsShown(editor, () => {
    editor.insertText(typed)
  })
  // A letter that the article did not take must not stay on the page.
  if (editor.children === before) shown.deleteData(offset, typed.length)
}
