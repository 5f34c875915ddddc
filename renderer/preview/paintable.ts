import { type HtmlNode, isHtmlElement } from '../article/html/node.ts'

interface Pictures {
  readonly folder: string
  readonly names: readonly string[]
}

/** Tags that say or fetch something and paint nothing, or paint what lies elsewhere. */
const unpainted: ReadonlySet<string> = new Set([
  'base',
  'embed',
  'frame',
  'frameset',
  'iframe',
  'link',
  'meta',
  'noscript',
  'object',
  'script',
  'source',
  'template',
  'title',
])
const sources: ReadonlySet<string> = new Set([
  'src',
  'srcset',
  'sizes',
  'poster',
  'background',
  'ping',
  'target',
])
const plainName = /^[a-z][a-z0-9-]*$/

/**
 * A tree with what a browser paints of it: nothing that runs, and of pictures those of the article, as the desk has them.
 * The frame and its policy would stop all the rest; this way it is not even tried.
 */
export function paintable(nodes: readonly HtmlNode[], pictures: Pictures): readonly HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (!isHtmlElement(node)) return [node]
    const { tag, attributes, children } = node
    if (unpainted.has(tag) || (!plainName.test(tag) && tag !== '#document')) return []
    const kept = Object.entries(attributes).filter(
      ([name]) => plainName.test(name) && !name.startsWith('on') && !sources.has(name),
    )
    const picture = tag === 'img' ? pictureOf(attributes['src'] ?? '', pictures.names) : undefined
    const shown = picture === undefined ? [] : [['src', `${pictures.folder}/${picture}`] as const]
    return [
      { tag, attributes: Object.fromEntries([...shown, ...kept]), children: paintable(children, pictures) },
    ]
  })
}

/** The article's picture of which an address shows a size or a crop: its name begins as the picture's does. */
function pictureOf(address: string, names: readonly string[]): string | undefined {
  const name = address.slice(address.lastIndexOf('/') + 1)
  const begun = names.filter((each) => name.startsWith(each.replace(/\.[^.]*$/, '')))
  return begun.toSorted((one, other) => other.length - one.length)[0]
}
