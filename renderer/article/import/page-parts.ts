import { findTag, type HtmlElement, type HtmlNode, textOf } from '../html/node.ts'
import type { ImportNote } from './import-note.ts'
import { clip, countLetters } from './line.ts'
import { classesOf, contains } from './tree.ts'

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
  const letters = countLetters(textOf(document))
  const hasRoom = contains(document, isRoom)
  const leftOut: HtmlElement[] = []
  const keep = (element: HtmlElement, isInArticle: boolean): HtmlElement => ({
    ...element,
    children: element.children.flatMap((child): readonly HtmlNode[] => {
      if (typeof child === 'string') return [child]
      if (!isPart(child, isInArticle) || holdsArticle(child, letters)) {
        return [keep(child, isInArticle || isRoom(child))]
      }
      leftOut.push(child)
      return []
    }),
  })
  const kept = keep(document, !hasRoom)
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

/** Themes use names freely: a part with the headline, the article or a good share of the letters is no side matter. */
function holdsArticle(part: HtmlElement, letters: number): boolean {
  if (contains(part, isRoom) || findTag(part, 'h1') || contains(part, isArticleBody)) return true
  return !isOfComments(part) && countLetters(textOf(part)) * 3 > letters
}

const isArticleBody = ({ attributes }: HtmlElement) => attributes['itemprop'] === 'articleBody'
const isOfComments = (part: HtmlElement) =>
  [...classesOf(part), part.attributes['id'] ?? ''].some((name) => name.startsWith('comment'))

function noteOf(part: HtmlElement): readonly ImportNote[] {
  const detail = clip(textOf(part))
  return countLetters(detail) === 0 ? [] : [{ code: 'page-part-left-out', detail }]
}
