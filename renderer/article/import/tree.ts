import type { HtmlElement, HtmlNode } from '../html/node.ts'

/**
 * The tree with each element replaced by what `change` makes of it: the deepest first, so that `change` sees children
 * that are done. The element given stays the root; only what is below it changes.
 */
export function changeElements(
  root: HtmlElement,
  change: (element: HtmlElement) => readonly HtmlNode[],
): HtmlElement {
  return withChildren(
    root,
    root.children.flatMap((child) =>
      typeof child === 'string' ? [child] : change(changeElements(child, change)),
    ),
  )
}

/** The tree with all its letters changed. */
export function changeLetters(root: HtmlElement, change: (letters: string) => string): HtmlElement {
  return withChildren(
    root,
    root.children.map((child) => (typeof child === 'string' ? change(child) : changeLetters(child, change))),
  )
}

/** The element with these children; itself where they are its own, so that what never changes is never copied. */
export function withChildren(element: HtmlElement, children: readonly HtmlNode[]): HtmlElement {
  const isSame =
    children.length === element.children.length &&
    children.every((child, index) => child === element.children[index])
  return isSame ? element : { ...element, children }
}

/** Every element below `root` that passes, in the order of the page. */
export function findElements(
  root: HtmlElement,
  passes: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const found: HtmlElement[] = []
  const look = (element: HtmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (passes(child)) found.push(child)
      look(child)
    }
  }
  look(root)
  return found
}

/** The same without looking inside those that pass. */
export function outermostElements(
  root: HtmlElement,
  passes: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  return root.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return passes(child) ? [child] : outermostElements(child, passes)
  })
}

/** Whether the element or anything in it passes. */
export function contains(node: HtmlElement, passes: (element: HtmlElement) => boolean): boolean {
  return passes(node) || node.children.some((child) => typeof child !== 'string' && contains(child, passes))
}

/** The words of the `class` attribute. */
export const classesOf = ({ attributes }: HtmlElement): readonly string[] =>
  (attributes['class'] ?? '').split(/\s+/).filter((name) => name !== '')

export const renamed = (element: HtmlElement, tag: string): HtmlElement => ({ ...element, tag })
