import { rtlLetter } from '../article/bidi/line-words.ts'
import type { ArticleEditor, Language } from '../article/element.ts'
import {
  type Completion,
  completionsFor,
  lookBack,
  type NameIndex,
} from '../article/proofread/complete-name.ts'
import { takeCompletion } from '../article/proofread/take-completion.ts'
import { drawNow } from './draw-at-rest.ts'
import { takeSelection } from './take-selection.ts'
import './complete-names.css'

/** The names that are offered, and the letters before the caret for which they are. */
interface Offer {
  readonly before: string
  readonly names: readonly Completion[]
  readonly chosen: number
}

export interface NameBook {
  readonly index: NameIndex
  /** Of the article. */
  readonly language: Language
  /** Says which keys do what. */
  readonly hint: string
}

/**
 * Offers the agreed names that the letters before the caret begin, in a small list beside the article: Tab takes one, Shift and
 * Tab go to the next, Escape hides them for this word, and writing on is as if they were not there. Looks once a frame at
 * most, and only after a typed letter. The answer ends it.
 */
export function completeNames(editor: ArticleEditor, { index, language, hint }: NameBook): () => void {
  const list = listFor(hint)
  const told = spokenLine()
  const state: { frame: number; offer: Offer | null; isTyped: boolean; isHidden: boolean } = {
    frame: 0,
    offer: null,
    isTyped: false,
    isHidden: false,
  }
  const show = (offer: Offer | null) => {
    // A name that nobody can see is not offered: Tab goes on.
    state.offer = drawList(list, offer) ? offer : null
    const name = state.offer?.names[state.offer.chosen]?.name ?? ''
    if (told.textContent !== name) told.textContent = name
  }
  const look = () => {
    state.frame = 0
    const before = lettersBeforeCaret()
    if (before !== null && before === state.offer?.before) {
      if (!place(list)) show(null)
    } else if (before === null || !state.isTyped || state.isHidden) show(null)
    else {
      const names = completionsFor(before, index, language)
      show(names.length === 0 ? null : { before, names, chosen: 0 })
    }
    state.isTyped = false
  }
  const ask = () => {
    state.frame ||= requestAnimationFrame(look)
  }
  const take = ({ names, chosen }: Offer) => {
    const name = names[chosen]
    show(null)
    drawNow(editor)
    takeSelection(editor)
    if (name) takeCompletion(editor, name)
  }
  const ears: Readonly<Record<string, (event: Event) => void>> = {
    input: (event) => {
      const isLetter = event instanceof InputEvent && isTypedLetter(event)
      if (!isLetter) state.isHidden = false
      state.isTyped = isLetter
      if (isLetter || state.offer) ask()
    },
    compositionstart: () => {
      show(null)
    },
    keydown: (event) => {
      const { offer } = state
      const act = offer && event instanceof KeyboardEvent && !event.isComposing ? actOf(event) : null
      if (!offer || act === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (act === 'take') take(offer)
      if (act === 'next') show({ ...offer, chosen: (offer.chosen + 1) % offer.names.length })
      if (act === 'hide') {
        state.isHidden = true
        show(null)
      }
    },
  }
  const follow = () => {
    if (state.offer) ask()
  }
  const stop = new AbortController()
  for (const [name, hear] of Object.entries(ears))
    window.addEventListener(name, hear, { capture: true, signal: stop.signal })
  for (const name of ['selectionchange', 'blur', 'resize', 'scroll'])
    window.addEventListener(name, follow, { capture: true, passive: true, signal: stop.signal })
  // The caret stays where it is.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]') : null
    if (row && state.offer) take({ ...state.offer, chosen: Number(row.dataset['at']) })
  })
  return () => {
    stop.abort()
    cancelAnimationFrame(state.frame)
    list.remove()
    told.remove()
  }
}

const isTypedLetter = ({ inputType, data, isComposing, target }: InputEvent): boolean =>
  inputType === 'insertText' &&
  !isComposing &&
  data !== null &&
  /^[\p{L}\p{M}'’-]+$/u.test(data) &&
  target instanceof Element &&
  target.closest('.article-body') !== null

function actOf({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): 'take' | 'next' | 'hide' | null {
  if (ctrlKey || altKey || metaKey) return null
  if (key === 'Escape') return 'hide'
  return key === 'Tab' ? (shiftKey ? 'next' : 'take') : null
}

/** The letters of the text in which the caret stands, up to it; null where letters stand behind it, too, or no caret is in the body. */
function lettersBeforeCaret(): string | null {
  const selection = document.getSelection()
  const node = selection?.focusNode
  if (!selection?.isCollapsed || !document.hasFocus() || !(node instanceof globalThis.Text)) return null
  if (!node.parentElement?.closest('.article-body')) return null
  const at = selection.focusOffset
  if (/^[\p{L}\p{M}\p{N}]/u.test(node.data.slice(at, at + 2))) return null
  return node.data.slice(Math.max(0, at - lookBack - 1), at)
}

function listFor(hint: string): HTMLElement {
  const list = document.createElement('div')
  list.className = 'complete-names'
  list.setAttribute('role', 'listbox')
  list.ariaLabel = hint
  list.hidden = true
  const keys = document.createElement('small')
  keys.dir = document.documentElement.dir
  keys.textContent = hint
  list.append(keys)
  document.body.append(list)
  return list
}

/** Says the name that Tab would take to who does not see the list: the caret stays in the text, so a screen reader reads no option. */
function spokenLine(): HTMLElement {
  const line = document.createElement('p')
  line.className = 'visually-hidden'
  line.ariaLive = 'polite'
  document.body.append(line)
  return line
}

/** Answers whether names stand on the screen then. */
function drawList(list: HTMLElement, offer: Offer | null): boolean {
  list.hidden = offer === null
  if (!offer) return false
  for (const row of list.querySelectorAll('[role=option]')) row.remove()
  list.prepend(
    ...offer.names.map(({ name }, at) => {
      const row = document.createElement('div')
      row.dataset['at'] = String(at)
      row.setAttribute('role', 'option')
      row.ariaSelected = String(at === offer.chosen)
      row.dir = directionOf(name)
      row.textContent = name
      return row
    }),
  )
  list.dataset['way'] = directionOf(offer.names[0]?.name ?? '')
  return place(list)
}

const directionOf = (name: string) => (rtlLetter.test(name) ? 'rtl' : 'ltr')

/** Puts the list under the caret, from where the word runs on, or over it where the window ends; false, and hidden, where there is no caret. */
function place(list: HTMLElement): boolean {
  const selection = document.getSelection()
  const caret =
    selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getClientRects()[0] : undefined
  list.hidden = caret === undefined
  if (!caret) return false
  const { width, height } = list.getBoundingClientRect()
  const wished = list.dataset['way'] === 'rtl' ? caret.x - width + gap : caret.x - gap
  const x = Math.min(Math.max(gap, wished), window.innerWidth - width - gap)
  const below = caret.bottom + gap
  const y = below + height > window.innerHeight ? caret.top - height - gap : below
  list.style.translate = `${String(Math.round(x))}px ${String(Math.round(y))}px`
  return true
}

/** In pixels. */
const gap = 6
