import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import type { HtmlElement, HtmlNode } from './node.ts'

/** Chromium's own limit; real pages stay far below it, and everything that walks the tree may recurse. */
export const deepestNesting = 512

/** What came of reading HTML text: the document's tree, or why it is refused. */
export type HtmlRead =
  | { readonly ok: true; readonly document: HtmlElement }
  | { readonly ok: false; readonly why: 'too-deep' }

class TooDeep extends Error {}

/** Reads any text as HTML, as a browser would (parse5); never runs or fetches anything. Refuses only nesting past 512. */
export function readHtml(source: string): HtmlRead {
  const depth = { now: 0 }
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth.now += 1
      if (depth.now > deepestNesting) throw new TooDeep()
    },
    onItemPop: () => {
      depth.now -= 1
    },
  }
  try {
    const parsed = parse(source, { treeAdapter })
    return { ok: true, document: { tag: '#document', attributes: {}, children: childrenOf(parsed) } }
  } catch (problem) {
    if (problem instanceof TooDeep) return { ok: false, why: 'too-deep' }
    throw problem
  }
}

function childrenOf(parent: DefaultTreeAdapterTypes.ParentNode): readonly HtmlNode[] {
  return parent.childNodes.flatMap((child): readonly HtmlNode[] => {
    if ('value' in child) return [child.value]
    if ('tagName' in child) {
      const holder = 'content' in child ? child.content : child
      return [{ tag: child.tagName, attributes: attributesOf(child), children: childrenOf(holder) }]
    }
    return []
  })
}

function attributesOf(element: DefaultTreeAdapterTypes.Element): Readonly<Record<string, string>> {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
}
