import { type Direction, directionOfText } from '../../bidi/direction.ts'
import { lineOf, shortened, standaloneText } from '../../bidi/plain-isolates.ts'
import { type HtmlNode, html } from '../../html/node.ts'
import type { Story } from '../../story.ts'
import type { Profile } from '../profile.ts'
import { placeOf, voiceOf, writeField } from '../write-field.ts'
import { pageStyle } from './page-style.ts'

/** A whole document that stands alone: in a browser, on paper, in an archive. */
export const page = {
  name: 'page',
  suffix: '.page',
  pictureFolder: 'pictures',
  doctype: true,
  frame: ({ story }, body, base) => [
    html(
      'html',
      { lang: story.language, dir: base },
      html('head', {}, ...head(story, base)),
      html(
        'body',
        {},
        html('article', {}, html('header', {}, ...masthead(story, base)), ...body, ...foot(story, base)),
      ),
    ),
  ],
} as const satisfies Profile

function head(story: Story, base: Direction): readonly HtmlNode[] {
  return [
    html('meta', { charset: 'utf-8' }),
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    title(story, base),
    ...meta('description', standalone(story.standfirst, base, longestDescription)),
    ...meta('author', standalone(story.byline, base)),
    ...meta('keywords', story.tags.map(lineOf).join(', ')),
    ...property('article:section', lineOf(story.section)),
    ...property('article:published_time', story.publishedAt),
    html('style', {}, pageStyle),
  ]
}

/** In UTF-16 units; search engines and cards show less. */
const longestDescription = 300

/**
 * The direction of the title is that of its tag (HTML, 4.2.2: “the directionality of that title element should be used”);
 * Chromium’s tabs and bookmarks guess all the same, so that its letters tell it, too.
 */
function title({ headline, language }: Story, base: Direction): HtmlNode {
  const text = lineOf(headline)
  const around = { direction: base, language }
  const own = voiceOf(text, around)
  return html('title', placeOf(own, around), text === '' ? '…' : standaloneText(text, own.direction))
}

function standalone(field: string, base: Direction, longest = Number.POSITIVE_INFINITY): string {
  const text = lineOf(field)
  const direction = directionOfText(text, base)
  return standaloneText(shortened(text, direction, longest), direction)
}

const meta = (name: string, content: string) => (content === '' ? [] : [html('meta', { name, content })])
const property = (name: string, content: string) =>
  content === '' ? [] : [html('meta', { property: name, content })]

function masthead(story: Story, base: Direction): readonly HtmlNode[] {
  const around = { direction: base, language: story.language }
  const headline = lineOf(story.headline) === '' ? '…' : story.headline
  return [
    html(
      'hgroup',
      {},
      ...writeField('p', story.kicker, around),
      ...writeField('h1', headline, around),
      ...writeField('p', story.subheadline, around),
    ),
    ...writeField('p', story.standfirst, around, 'strong'),
    ...writeField('address', story.byline, around),
    ...(story.publishedAt === ''
      ? []
      : [html('p', {}, html('time', { datetime: story.publishedAt }, day(story.publishedAt)))]),
  ]
}

/** The date as every reader of the three languages reads it, and left to right in each. */
const day = (publishedAt: string) => html('span', { dir: 'ltr' }, publishedAt.slice(0, 10))

const foot = (story: Story, base: Direction) => {
  const signOff = writeField('p', story.signOff, { direction: base, language: story.language })
  return signOff.length > 0 ? [html('footer', {}, ...signOff)] : []
}
