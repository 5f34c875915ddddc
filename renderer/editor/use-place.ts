import { useEffect } from 'react'
import { Node, type Point, Text, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'
import { desk, type Place } from '../desk.ts'
import type { Store } from '../kit/store.ts'

/** How often the place is kept at most, in milliseconds. */
const pace = 1_000

/** Puts the caret and the page back where the writer left them, if anywhere, and from then on remembers where they are. */
export function usePlace(
  editor: ArticleEditor,
  id: string,
  looked: Store<number>,
  place: Place | null,
): void {
  useEffect(() => {
    const scroller = document.querySelector('.desk-top')
    if (!scroller) return
    if (place) returnTo(editor, scroller, place)
    return rememberPlace(editor, id, looked, scroller)
  }, [editor, id, looked, place])
}

function returnTo(editor: ArticleEditor, scroller: Element, { anchor, focus, scrolled }: Place): void {
  const [start, end] = [pointIn(editor, anchor), pointIn(editor, focus)]
  if (start && end) {
    Transforms.select(editor, { anchor: start, focus: end })
    ReactEditor.focus(editor)
  }
  scroller.scrollTop = scrolled
}

/** The same place in a text that may have been changed since; null where there is none. */
function pointIn(editor: ArticleEditor, caret: Place['anchor']): Point | null {
  if (!caret || !Node.has(editor, [...caret.path])) return null
  const node = Node.get(editor, [...caret.path])
  if (!Text.isText(node)) return null
  return { path: [...caret.path], offset: Math.min(caret.offset, node.text.length) }
}

function rememberPlace(
  editor: ArticleEditor,
  id: string,
  looked: Store<number>,
  scroller: Element,
): () => void {
  let kept = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    timer = undefined
    const { anchor = null, focus = null } = editor.selection ?? {}
    const place: Place = { id, anchor, focus, scrolled: scroller.scrollTop }
    const text = JSON.stringify(place)
    if (text !== kept) void desk.keepPlace(place)
    kept = text
  }
  const moved = () => {
    timer ??= setTimeout(keep, pace)
  }
  const stop = looked.subscribe(moved)
  scroller.addEventListener('scroll', moved)
  return () => {
    clearTimeout(timer)
    stop()
    scroller.removeEventListener('scroll', moved)
  }
}
