import { type Direction, directionOfText } from '../bidi/direction.ts'
import { lineOf, shortened, standaloneText } from '../bidi/plain-isolates.ts'
import { type HtmlNode, html } from '../html/node.ts'
import type { Story } from '../story.ts'

/** In UTF-16 units; search engines and cards show less. */
const longestDescription = 300

/** What a page says of itself in its head. */
export function pageMetadata(story: Story, base: Direction): readonly HtmlNode[] {
  return [
    ...meta('description', standalone(story.standfirst, base, longestDescription)),
    ...meta('author', standalone(story.byline, base)),
    ...meta('keywords', story.tags.map(lineOf).join(', ')),
    ...property('article:section', lineOf(story.section)),
    ...property('article:published_time', story.publishedAt),
  ]
}

function standalone(field: string, base: Direction, longest = Number.POSITIVE_INFINITY): string {
  const text = lineOf(field)
  const direction = directionOfText(text, base)
  return standaloneText(shortened(text, direction, longest), direction)
}

const meta = (name: string, content: string) => (content === '' ? [] : [html('meta', { name, content })])
const property = (name: string, content: string) =>
  content === '' ? [] : [html('meta', { property: name, content })]
