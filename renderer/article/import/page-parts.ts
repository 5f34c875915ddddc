import type { HtmlElement, HtmlNode } from '../html/node.ts'
import type { ImportNote } from './import-note.ts'
import { clip, countLetters } from './line.ts'
import { classesOf, withChildren } from './tree.ts'

/** Classes and ids of the parts of a page that themes put round an article. */
const named: ReadonlySet<string> = new Set(
  [
    // comments
    'comments comments-area comment-list commentlist respond comment-respond comment-form disqus_thread',
    'fb-comments nocomments no-comments',
    // buttons to share and to follow
    'share sharing sharedaddy share-buttons social-share post-share share-post post-sharing jp-sharing a2a_kit',
    'addtoany_share_save_container heateor_sss_sharing_container essb_links td-post-sharing mashsb-container',
    'social-links social-icons social-buttons',
    // ways to other pages
    'related-posts jp-relatedposts yarpp-related post-navigation nav-links nav-previous nav-next breadcrumb',
    'breadcrumbs page-links pagination tags-links post-tags entry-tags tagcloud',
    // the lines under a headline that themes make of the story's fields
    'entry-meta post-meta post-info article-meta posted-on entry-footer',
    // head, foot and sides of the site
    'site-header site-footer masthead colophon site-title site-branding sidebar secondary widget widget-area',
    'cookie-notice cookie-law-info-bar newsletter-signup advertisement adsbygoogle',
  ].flatMap((names) => names.split(' ')),
)

const roles: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search menu menubar toolbar dialog alertdialog'.split(' '),
)

/** A page without the parts that are not its article; each part with letters gets a note. */
export function leaveOutParts(document: HtmlElement): {
  readonly document: HtmlElement
  readonly notes: readonly ImportNote[]
} {
  const { letters, holdsRoom } = measure(document)
  const leftOut: HtmlElement[] = []
  const keep = (element: HtmlElement, isInArticle: boolean): HtmlElement => {
    const children = element.children.flatMap((child): readonly HtmlNode[] => {
      if (typeof child === 'string') return [child]
      if (!isPart(child, isInArticle) || holdsArticle(child, letters)) {
        return [keep(child, isInArticle || isRoom(child))]
      }
      leftOut.push(child)
      return []
    })
    return withChildren(element, children)
  }
  const kept = keep(document, !holdsRoom)
  return { document: kept, notes: leftOut.flatMap(noteOf) }
}

const isRoom = ({ tag, attributes }: HtmlElement) =>
  tag === 'article' || tag === 'main' || attributes['role'] === 'main'

/** Head, foot and side of an article belong to it; those of a page that has an article do not. */
function isPart(element: HtmlElement, isInArticle: boolean): boolean {
  const { tag, attributes } = element
  return (
    tag === 'nav' ||
    (!isInArticle && ['header', 'footer', 'aside'].includes(tag)) ||
    roles.has(attributes['role'] ?? '') ||
    named.has(attributes['id'] ?? '') ||
    classesOf(element).some((name) => named.has(name))
  )
}

/**
 * Themes use names freely: a part with the headline, the article or a good share of the letters is no side matter. Each
 * comment may be an `article` of its own, and together they may be longer than the story.
 */
function holdsArticle(part: HtmlElement, letters: number): boolean {
  const within = measure(part)
  return within.isMarked || (!isOfComments(part) && (within.holdsRoom || within.letters * 3 > letters))
}

interface Measure {
  readonly letters: number
  readonly holdsRoom: boolean
  /** Holds the headline or what the page itself calls the article. */
  readonly isMarked: boolean
}

const measured = new WeakMap<HtmlElement, Measure>()

function measure(element: HtmlElement): Measure {
  const known = measured.get(element)
  if (known) return known
  const own = { letters: 0, holdsRoom: isRoom(element), isMarked: isMarked(element) }
  const found = element.children.reduce<Measure>((sum, child) => {
    if (typeof child === 'string') return { ...sum, letters: sum.letters + countLetters(child) }
    const inner = measure(child)
    return {
      letters: sum.letters + inner.letters,
      holdsRoom: sum.holdsRoom || inner.holdsRoom,
      isMarked: sum.isMarked || inner.isMarked,
    }
  }, own)
  measured.set(element, found)
  return found
}

const isMarked = ({ tag, attributes }: HtmlElement) =>
  tag === 'h1' || tag === 'main' || attributes['itemprop'] === 'articleBody'
const isOfComments = (part: HtmlElement) =>
  [...classesOf(part), part.attributes['id'] ?? ''].some((name) => name.startsWith('comment'))

const wordsOf = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join(' ')

function noteOf(part: HtmlElement): readonly ImportNote[] {
  const detail = clip(wordsOf(part))
  return countLetters(detail) === 0 ? [] : [{ code: 'page-part-left-out', detail }]
}
