import { flushSync } from 'react-dom'
import type { Operation } from 'slate'
import type { ArticleEditor } from '../article/element.ts'

/** How long a writer rests before React draws the page, and how long it may fall behind one who does not, in milliseconds. */
const rest = 100
const longest = 500

/** Letters that the browser has put into the page and the article holds, but React has not drawn. */
interface Held {
  readonly operations: readonly Operation[]
  /** When the first of them was typed. */
  readonly since: number
  readonly timer: ReturnType<typeof setTimeout>
}

interface Drawing {
  held: Held | null
  /** The change under way is on the page already. */
  isShown: boolean
  draw(operations: readonly Operation[]): void
}

const drawings = new WeakMap<ArticleEditor, Drawing>()

/**
 * Lets React wait with letters that the browser itself has put into the page until the writer rests or does anything else.
 * `onEdit` hears of every change at once, drawn or not.
 */
export function drawAtRest(editor: ArticleEditor, onEdit: () => void): void {
  const { onChange } = editor
  const drawing: Drawing = {
    held: null,
    isShown: false,
    draw: (operations) => {
      // Slate's page asks the operations what has changed.
      editor.operations = [...operations]
      // React draws a move later else, and puts the caret back where it was if a key has moved it on by then.
      if (isMove(operations)) flushSync(onChange)
      else onChange()
      editor.operations = []
    },
  }
  drawings.set(editor, drawing)
  editor.onChange = () => {
    onEdit()
    if (drawing.isShown) hold(editor, drawing)
    else drawing.draw([...release(drawing), ...editor.operations])
    drawing.isShown = false
  }
}

const isMove = (operations: readonly Operation[]): boolean =>
  operations.length > 0 && operations.every(({ type }) => type === 'set_selection')

function hold(editor: ArticleEditor, drawing: Drawing): void {
  const now = performance.now()
  const since = drawing.held?.since ?? now
  const operations = [...release(drawing), ...editor.operations]
  const timer = setTimeout(drawNow, Math.min(rest, since + longest - now), editor)
  drawing.held = { operations, since, timer }
}

function release(drawing: Drawing): readonly Operation[] {
  const { held } = drawing
  clearTimeout(held?.timer)
  drawing.held = null
  return held?.operations ?? []
}

/** Makes a change to the article that the page shows already. */
export function changeAsShown(editor: ArticleEditor, change: () => void): void {
  const drawing = drawings.get(editor)
  // Together with a change that is not on the page it has to be drawn.
  const isAlone = editor.operations.length === 0
  change()
  if (drawing) drawing.isShown = isAlone && editor.operations.length > 0
}

/** Whether letters on the page wait for React. */
export const isHeld = (editor: ArticleEditor): boolean => Boolean(drawings.get(editor)?.held)

/** Draws the letters that wait: before anyone asks which node of the article stands where on the page. */
export function drawNow(editor: ArticleEditor): void {
  const drawing = drawings.get(editor)
  if (!drawing?.held) return
  const operations = release(drawing)
  flushSync(() => {
    drawing.draw(operations)
  })
}
