import { type HtmlElement, type HtmlNode, html, isHtmlElement } from '../article/html/node.ts'
import type { ShownPage } from './shown-page.ts'

/**
 * Makes a document hold a page. What it holds already stays as it is, so that nothing flickers and what one reads keeps its
 * place: only what is new is drawn.
 */
export function drawPage(frame: Document, page: ShownPage, ownStyles: readonly string[]): void {
  set(frame.documentElement, { lang: page.language, dir: page.direction })
  draw(
    frame.head,
    [...ownStyles, ...page.styles].map((style) => html('style', {}, style)),
  )
  draw(frame.body, page.body)
}

function draw(place: Element, nodes: readonly HtmlNode[]): void {
  const held = Array.from(place.childNodes)
  const most = Math.min(held.length, nodes.length)
  const head = countWhile(most, (at) => isDrawn(held[at], nodes[at]))
  const tail = countWhile(most - head, (at) => isDrawn(held.at(-1 - at), nodes.at(-1 - at)))
  const old = held.slice(head, held.length - tail)
  const after = held[held.length - tail] ?? null
  const fresh = nodes.slice(head, nodes.length - tail)
  for (const [index, node] of fresh.entries()) {
    const was = old[index]
    if (was && becomes(was, node)) continue
    place.insertBefore(made(place.ownerDocument, node), was ?? after)
    was?.remove()
  }
  for (const rest of old.slice(fresh.length)) rest.remove()
}

function countWhile(most: number, holds: (at: number) => boolean): number {
  for (let at = 0; at < most; at += 1) if (!holds(at)) return at
  return most
}

const isTag = (node: ChildNode, tag: string): node is Element & ChildNode =>
  node.nodeType === Node.ELEMENT_NODE && node.nodeName.toLowerCase() === tag

function isDrawn(held: ChildNode | undefined, node: HtmlNode | undefined): boolean {
  if (held === undefined || node === undefined) return false
  if (!isHtmlElement(node)) return held.nodeType === Node.TEXT_NODE && held.nodeValue === node
  return (
    isTag(held, node.tag) &&
    hasAttributes(held, node) &&
    held.childNodes.length === node.children.length &&
    node.children.every((child, at) => isDrawn(held.childNodes[at], child))
  )
}

function hasAttributes(held: Element, { attributes }: HtmlElement): boolean {
  const wished = Object.entries(attributes)
  return (
    held.attributes.length === wished.length &&
    wished.every(([name, value]) => held.getAttribute(name) === value)
  )
}

/** Makes what is held into the node where both are of one kind; answers whether it did. */
function becomes(held: ChildNode, node: HtmlNode): boolean {
  if (!isHtmlElement(node)) {
    if (held.nodeType !== Node.TEXT_NODE) return false
    held.nodeValue = node
    return true
  }
  if (!isTag(held, node.tag)) return false
  set(held, node.attributes)
  draw(held, node.children)
  return true
}

function made(frame: Document, node: HtmlNode): ChildNode {
  if (!isHtmlElement(node)) return frame.createTextNode(node)
  const element = frame.createElement(node.tag)
  set(element, node.attributes)
  element.append(...node.children.map((child) => made(frame, child)))
  return element
}

function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name)
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
