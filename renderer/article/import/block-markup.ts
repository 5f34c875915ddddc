import { findTag, type HtmlElement, type HtmlNode, html, isHtmlElement } from '../html/node.ts'
import type { MidadHtml } from './midad-html.ts'
import { changeElements, classesOf, findElements, renamed } from './tree.ts'

/**
 * Reads WordPress block markup as the profile *wordpress* writes it; null for any other. Every paragraph of it carries its
 * direction, which WordPress itself writes only where an editor asked for it.
 */
export function readMidadBlocks(source: string, document: HtmlElement): MidadHtml | null {
  const body = findTag(document, 'body')
  if (!body || !/<!-- wp:[a-z]/.test(source)) return null
  const isOurs = body.children.every((child) =>
    isHtmlElement(child) ? child.tag !== 'p' || 'dir' in child.attributes : child.trim() === '',
  )
  return isOurs
    ? { origin: 'midad-fragment', hints: { language: languageOf(body) }, content: plain(body).children }
    : null
}

/** Each block of a story in another language than the site’s tells its own; of one in the site’s, those that differ. */
function languageOf(body: HtmlElement): string {
  const told = findElements(body, ({ tag }) => tag === 'li' || tag === 'cite' || carriers.has(tag))
    .map((block) => ({ ...block, children: filled(beforeLists(block)) }))
    .filter(({ children: [first] }) => first !== undefined && !isHtmlElement(first, 'p', 'ul', 'ol'))
    .flatMap((block) =>
      'dir' in block.attributes
        ? [carriedBy(block)]
        : linesOf(block.children).map((line) => carriedBy({ ...block, children: line })),
    )
    .map((span) => span?.attributes['lang'])
  if (told.length === 0 || told.includes(undefined)) return siteLanguage
  return told.find((language) => language !== siteLanguage) ?? otherLanguage
}

/** Of most newsrooms that Midad is for; block markup does not say it. */
const siteLanguage = 'ar'
const otherLanguage = 'fr'

/** The same without the classes, wrappers and spans that blocks need. */
const plain = (body: HtmlElement): HtmlElement =>
  changeElements(body, (element) => {
    const { class: _, ...attributes } = element.attributes
    const bare = { ...element, attributes }
    const classes = classesOf(element)
    if (classes.includes('wp-block-table')) return bare.children
    if (classes.includes('wp-block-pullquote')) return [pullQuote(bare)]
    if (classes.includes('wp-block-group')) return [renamed(bare, 'aside')]
    if (bare.tag === 'figure') return [figure(bare)]
    if (bare.tag === 'li') return [item(bare)]
    if (bare.tag === 'cite') return attributions(bare)
    return [carriers.has(bare.tag) ? unwrapped(bare) : bare]
  })

const carriers = new Set(['p', 'h2', 'h3', 'h4', 'th', 'td', 'figcaption'])

/** The span that is all that a tag holds and that tells what the tag cannot. */
function carriedBy({ tag, attributes, children }: HtmlElement): HtmlElement | null {
  const [only, ...others] = children
  const isAlone = only !== undefined && others.length === 0 && isHtmlElement(only, 'span')
  // A paragraph tells its direction itself, so that a span in it which does so is an isolate.
  return isAlone && !(tag === 'p' && 'dir' in attributes && 'dir' in only.attributes) ? only : null
}

function unwrapped(element: HtmlElement): HtmlElement {
  const span = carriedBy(element)
  return span
    ? { ...element, attributes: { ...element.attributes, ...span.attributes }, children: span.children }
    : element
}

/** The caption tells the direction of its figure. */
function figure(element: HtmlElement): HtmlElement {
  const caption = element.children.find((child) => isHtmlElement(child, 'figcaption'))
  const place = caption && isHtmlElement(caption) ? caption.attributes : {}
  return {
    ...element,
    attributes: { ...element.attributes, ...place },
    children: element.children.map((child) => (child === caption ? { ...caption, attributes: {} } : child)),
  }
}

/** Lines of letters, then lists. */
function item(element: HtmlElement): HtmlElement {
  const letters = beforeLists(element)
  return {
    ...element,
    children: [...linesAsParagraphs(filled(letters)), ...element.children.slice(letters.length)],
  }
}

function beforeLists({ children }: HtmlElement): readonly HtmlNode[] {
  const end = children.findIndex((child) => isHtmlElement(child, 'ul', 'ol'))
  return end === -1 ? children : children.slice(0, end)
}

function pullQuote(element: HtmlElement): HtmlElement {
  return changeElements(element, (inner) =>
    inner.tag === 'p' && !('dir' in inner.attributes) ? linesAsParagraphs(inner.children) : [inner],
  )
}

const attributions = (cite: HtmlElement): readonly HtmlElement[] => {
  const lines = linesAsParagraphs(cite.children).filter((line) => isHtmlElement(line, 'p'))
  return lines.length > 0 ? lines.map((line) => renamed(line, 'cite')) : [cite]
}

const filled = (nodes: readonly HtmlNode[]) =>
  nodes.filter((node) => isHtmlElement(node) || node.trim() !== '')

/** Lines that a `br` parts, as paragraphs, where each stands in a span of its own; else the letters as they are. */
function linesAsParagraphs(letters: readonly HtmlNode[]): readonly HtmlNode[] {
  const paragraphs = linesOf(letters).map((line) => carriedBy(html('li', {}, ...line)))
  return paragraphs.every((span) => span !== null)
    ? paragraphs.map((span) => html('p', span.attributes, ...span.children))
    : letters
}

const linesOf = (letters: readonly HtmlNode[]) =>
  letters.reduce<readonly (readonly HtmlNode[])[]>(
    (done, node) =>
      isHtmlElement(node, 'br') ? [...done, []] : [...done.slice(0, -1), [...(done.at(-1) ?? []), node]],
    [[]],
  )
