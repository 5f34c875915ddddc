import type { ElementSpec } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
import { findTag, type HtmlElement, html, ifFilled, isHtmlElement, textOf } from '../../html/node.ts'
import { safeUrl } from '../../html/safe-url.ts'
import { insertBlock } from '../../insert-block.ts'
import { text } from '../../property.ts'
import { webAddress } from '../link/web-address.ts'
import { providerOf } from './provider.ts'

interface EmbedProperties {
  url: string
  provider: string
  title: string
}

declare module '../../element.ts' {
  interface ArticleElements {
    embed: EmbedProperties
  }
}

/** A post or a film that lives elsewhere: its address, who shows it, its title. Nothing is fetched. */
export const embed: ElementSpec<'embed', 'embed'> = {
  type: 'embed',
  kind: 'block',
  holds: { nothing: true },
  misplaced: { otherwise: 'lift' },
  properties: { url: webAddress, provider: text(''), title: text('') },
  says: ({ title }) => title,
  html: {
    write: ({ url, provider, title }, _content, { place, say }) => [
      html(
        'figure',
        place,
        say('a', { href: url }, title === '' ? url : title),
        ...(provider === '' ? [] : [say('figcaption', {}, provider)]),
      ),
    ],
    // WordPress asks for an address on a line of its own.
    block: ({ url, title }, _content, { say, wrap }) => {
      const caption = wrap(say('span', {}, title).children)
      const address = html('div', { class: 'wp-block-embed__wrapper' }, `\n${url}\n`)
      return [
        wordPressBlock(
          'embed',
          { url },
          html(
            'figure',
            { class: 'wp-block-embed' },
            address,
            ...ifFilled(caption, html('figcaption', { class: 'wp-element-caption' }, ...caption)),
          ),
        ),
      ]
    },
    read: [
      { tag: 'figure', properties: fromWrapper, content: () => [] },
      { tag: 'figure', properties: fromFigure, content: () => [] },
      { tag: 'iframe', properties: fromFrame, content: () => [] },
    ],
  },
  commands: [
    {
      id: 'embed',
      icon: 'embed',
      group: 'insert',
      asks: 'embed',
      run: (editor, input) => {
        const url = typeof input['url'] === 'string' ? safeUrl(input['url']) : null
        const title = typeof input['text'] === 'string' ? input['text'].trim() : ''
        if (url === null) return
        insertBlock(editor, {
          type: 'embed',
          url,
          provider: providerOf(url),
          title,
          children: [{ text: '' }],
        })
      },
    },
  ],
}

function fromFigure(figure: HtmlElement): EmbedProperties | null {
  const anchor = figure.children.find((child) => isHtmlElement(child, 'a'))
  const url = anchor && isHtmlElement(anchor) ? safeUrl(anchor.attributes['href'] ?? '') : null
  if (!anchor || url === null || findTag(figure, 'img')) return null
  const title = textOf(anchor).trim()
  return { url, provider: providerOf(url), title: title === url ? '' : title }
}

function fromWrapper(figure: HtmlElement): EmbedProperties | null {
  const wrapper = figure.children.find((child) => isHtmlElement(child, 'div'))
  const url = wrapper ? safeUrl(textOf(wrapper)) : null
  const caption = findTag(figure, 'figcaption')
  return url === null || findTag(figure, 'a')
    ? null
    : { url, provider: providerOf(url), title: caption ? textOf(caption).trim() : '' }
}

function fromFrame({ attributes }: HtmlElement): EmbedProperties | null {
  const url = safeUrl(attributes['src'] ?? '')
  return url === null ? null : { url, provider: providerOf(url), title: attributes['title']?.trim() ?? '' }
}
