import type { Direction } from '../../bidi/direction.ts'
import { type HtmlNode, html } from '../../html/node.ts'
import type { Story } from '../../story.ts'
import type { Profile } from '../profile.ts'
import { writeField } from '../write-field.ts'
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
      html('head', {}, ...head(story)),
      html(
        'body',
        {},
        html('article', {}, html('header', {}, ...masthead(story, base)), ...body, ...foot(story, base)),
      ),
    ),
  ],
} as const satisfies Profile

function head(story: Story): readonly HtmlNode[] {
  const headline = oneLine(story.headline)
  return [
    html('meta', { charset: 'utf-8' }),
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    html('title', {}, headline === '' ? '…' : headline),
    ...meta('description', story.standfirst),
    ...meta('author', story.byline),
    ...meta('keywords', story.tags.join(', ')),
    ...property('article:section', story.section),
    ...property('article:published_time', story.publishedAt),
    html('style', {}, pageStyle),
  ]
}

const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ')
const meta = (name: string, content: string) =>
  oneLine(content) === '' ? [] : [html('meta', { name, content: oneLine(content) })]
const property = (name: string, content: string) =>
  oneLine(content) === '' ? [] : [html('meta', { property: name, content: oneLine(content) })]

function masthead(story: Story, base: Direction): readonly HtmlNode[] {
  const headline = oneLine(story.headline) === '' ? '…' : story.headline
  return [
    html(
      'hgroup',
      {},
      ...writeField('p', story.kicker, base),
      ...writeField('h1', headline, base),
      ...writeField('p', story.subheadline, base),
    ),
    ...writeField('p', story.standfirst, base, 'strong'),
    ...writeField('address', story.byline, base),
    ...(story.publishedAt === ''
      ? []
      : [html('p', {}, html('time', { datetime: story.publishedAt }, day(story.publishedAt)))]),
  ]
}

/** The date as every reader of the three languages reads it, and left to right in each. */
const day = (publishedAt: string) => html('span', { dir: 'ltr' }, publishedAt.slice(0, 10))

const foot = (story: Story, base: Direction) => {
  const signOff = writeField('p', story.signOff, base)
  return signOff.length > 0 ? [html('footer', {}, ...signOff)] : []
}
