import { Element, Node } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor, ArticleElement } from '../article/element.ts'
import { rangeIn } from '../article/range-in.ts'
import { holdsText } from '../article/spec-of.ts'
import { drawLines, type Stretch } from './draw-lines.ts'
import { emptyMirror, mirrored, rangeInField } from './field-mirror.ts'
import { fieldOf } from './fields.ts'
import type { ShownProof } from './watch-proofs.ts'

export interface ProofLines {
  /** Underlines findings, and nothing else. */
  show(proofs: readonly ShownProof[]): void
  close(): void
}

/** The findings of one paragraph or field on the page, and what their lines are drawn into while it is in sight. */
interface Paragraph {
  readonly proofs: readonly ShownProof[]
  readonly ranges: Map<ShownProof, Range>
  readonly holder: HTMLElement
}

/** How far beyond the edge of the window paragraphs have their lines already. */
const margin = '400px 0px'

/**
 * Underlines findings in a layer over the page: its text is not touched, and a letter costs the lines of its own paragraph.
 * (With the CSS Custom Highlight API, Chromium paints every marked paragraph anew at each letter.) `body` is the editor’s
 * element, `layer` an empty one that lies over the whole page.
 */
export function proofLines(editor: ArticleEditor, body: HTMLElement, layer: HTMLElement): ProofLines {
  const paragraphs = new Map<HTMLElement, Paragraph>()
  const inSight = new Set<HTMLElement>()
  const wanting = new Set<HTMLElement>()
  const mirror = layer.appendChild(document.createElement('div'))
  mirror.className = 'proof-mirror'
  let frame = 0

  const draw = () => {
    frame = 0
    const origin = layer.getBoundingClientRect()
    // All is measured before anything is moved, so that the browser lays the page out once.
    const drawn = [...wanting].map((node) => {
      const paragraph = paragraphs.get(node)
      if (!paragraph || !inSight.has(node)) return { paragraph, stretches: [] }
      if (node instanceof HTMLTextAreaElement)
        return { paragraph, stretches: stretchesIn(node, mirrored(node, mirror), paragraph) }
      return { paragraph, stretches: stretchesOf(editor, paragraph) }
    })
    wanting.clear()
    emptyMirror(mirror)
    for (const { paragraph, stretches } of drawn)
      if (paragraph) drawLines(paragraph.holder, origin, stretches)
  }
  const want = (nodes: Iterable<HTMLElement>) => {
    for (const node of nodes) if (paragraphs.has(node)) wanting.add(node)
    if (wanting.size > 0 && frame === 0) frame = requestAnimationFrame(draw)
  }
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue
        if (isIntersecting) inSight.add(target)
        else inSight.delete(target)
        want([target])
      }
    },
    { root: body.closest('.desk-top'), rootMargin: margin },
  )
  const letters = new MutationObserver((mutations) => {
    want(mutations.flatMap(({ target }) => paragraphAround(target) ?? []))
  })
  letters.observe(body, { subtree: true, childList: true, characterData: true })
  const stop = new AbortController()
  const page = layer.parentElement
  page?.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLTextAreaElement) want([target])
    },
    { signal: stop.signal },
  )
  // Whatever grows moves all that is below it.
  const size = new ResizeObserver(() => {
    want(inSight)
  })
  size.observe(body)
  size.observe(layer)

  const forget = (node: HTMLElement) => {
    paragraphs.get(node)?.holder.remove()
    paragraphs.delete(node)
    inSight.delete(node)
    sight.unobserve(node)
  }
  return {
    show: (proofs) => {
      const fresh = new Map<HTMLElement, ShownProof[]>()
      for (const proof of proofs) {
        const node = isLong(proof) ? null : nodeOf(editor, proof)
        if (node) fresh.set(node, [...(fresh.get(node) ?? []), proof])
      }
      for (const node of [...paragraphs.keys()]) if (!fresh.has(node)) forget(node)
      for (const [node, own] of fresh) {
        const holder = paragraphs.get(node)?.holder ?? layer.appendChild(document.createElement('div'))
        paragraphs.set(node, { proofs: own, ranges: new Map(), holder })
        sight.observe(node)
      }
      want(paragraphs.keys())
    },
    close: () => {
      cancelAnimationFrame(frame)
      stop.abort()
      sight.disconnect()
      letters.disconnect()
      size.disconnect()
      layer.replaceChildren()
    },
  }
}

const paragraphAround = (node: globalThis.Node): HTMLElement | null =>
  (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>(
    '[data-slate-node="element"]:not([data-slate-inline])',
  ) ?? null

function stretchesOf(editor: ArticleEditor, { proofs, ranges }: Paragraph): readonly Stretch[] {
  return proofs.flatMap((proof) => {
    const known = ranges.get(proof)
    // The browser moves a range along with the letters that are typed before it.
    const range = known?.startContainer.isConnected ? known : rangeOfProof(editor, proof)
    if (!range || range.collapsed) return []
    ranges.set(proof, range)
    return underlined(proof, range)
  })
}

/** What was found in a field, as far as its letters are still those up to there. */
function stretchesIn(
  { value }: HTMLTextAreaElement,
  letters: Text,
  { proofs }: Paragraph,
): readonly Stretch[] {
  return proofs.flatMap((proof) => {
    if (!value.startsWith(proof.of.slice(0, proof.end))) return []
    return underlined(proof, rangeInField(letters, proof.start, proof.end))
  })
}

function underlined({ rule, class: kind }: ShownProof, range: Range): readonly Stretch[] {
  const look = rule === 'spelling' ? 'spelling' : kind
  return Array.from(range.getClientRects(), (place) => ({ look, place }))
}

/** A whole sentence is told in the panel: a line under all of it would hide the others. */
const isLong = ({ count }: ShownProof): boolean => count !== undefined

/** Null for a place in a field, one that the page does not show yet, and one whose text has changed since. */
export function rangeOfProof(editor: ArticleEditor, proof: ShownProof): Range | null {
  const { block, start, end, of } = proof
  const element = blockOf(editor, proof)
  if (!block || !element || Node.string(element) !== of || start === end) return null
  const place = rangeIn([element, block], start, end)
  return ReactEditor.hasRange(editor, place) ? ReactEditor.toDOMRange(editor, place) : null
}

function nodeOf(editor: ArticleEditor, proof: ShownProof): HTMLElement | null {
  if (proof.field !== null) return fieldOf(proof.field)
  const element = blockOf(editor, proof)
  return element ? ReactEditor.toDOMNode(editor, element) : null
}

function blockOf(editor: ArticleEditor, { block }: Pick<ShownProof, 'block'>): ArticleElement | null {
  if (!block || !Node.has(editor, block)) return null
  const element = Node.get(editor, block)
  return Element.isElement(element) && holdsText(element) ? element : null
}
