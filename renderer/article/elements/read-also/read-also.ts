import type { ElementSpec, Language } from '../../element.ts'
import { findTag, type HtmlElement, type HtmlNode, html, isHtmlElement, textOf } from '../../html/node.ts'
import { safeUrl } from '../../html/safe-url.ts'
import { insertBlock } from '../../insert-block.ts'
import { isIn } from '../../turn-into.ts'
import { webAddress } from '../link/web-address.ts'

/** The words that introduce the link; the first of each is what Midad writes, the others are read as the same. */
export const readAlsoLabels: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  ar: ['اقرأ أيضا', 'اقرأ أيضاً', 'إقرأ أيضا', 'اقرا ايضا', 'اقرأ المزيد', 'طالع أيضا'],
  fr: ['Lire aussi', 'À lire aussi', 'A lire aussi'],
  en: ['Read also', 'Also read', 'See also', 'Read more'],
}

const everyLabel = Object.values(readAlsoLabels).flat()

declare module '../../element.ts' {
  interface ArticleElements {
    'read-also': { url: string }
  }
}

/** A box that sends the reader to another story: an address and, as the element's own text, its title. */
export const readAlso: ElementSpec<'read-also', 'read-also'> = {
  type: 'read-also',
  kind: 'block',
  holds: { text: true, inlines: false },
  misplaced: { otherwise: 'lift' },
  properties: { url: webAddress },
  html: {
    write: ({ url }, content, { place, language }) => [
      html(
        'aside',
        place,
        html(
          'p',
          {},
          html('strong', {}, `${readAlsoLabels[language][0]}:`),
          ' ',
          html('a', { href: url }, ...content),
        ),
      ),
    ],
    read: [
      { tag: 'aside', properties: fromBox, content: titleOf },
      { tag: 'p', properties: fromBox, content: titleOf },
    ],
  },
  enter: 'paragraph-after',
  backspace: 'become-paragraph',
  commands: [
    {
      id: 'read-also',
      icon: 'read-also',
      group: 'insert',
      asks: 'read-also',
      isActive: (editor) => isIn(editor, 'read-also'),
      run: (editor, input) => {
        const url = typeof input['url'] === 'string' ? safeUrl(input['url']) : null
        const title = typeof input['text'] === 'string' ? input['text'].trim() : ''
        if (url !== null)
          insertBlock(editor, { type: 'read-also', url, children: [{ text: title === '' ? url : title }] })
      },
    },
  ],
}

/** A label, then one link and nothing else. */
function fromBox(box: HtmlElement): { url: string } | null {
  const anchor = findTag(box, 'a')
  const url = anchor && safeUrl(anchor.attributes['href'] ?? '')
  if (!anchor || url === undefined || url === null) return null
  const around = textOf(box)
    .replace(textOf(anchor), '')
    .replace(/[\s:：]+/g, ' ')
    .trim()
  return everyLabel.includes(around) && !isHtmlElement(box, 'a') ? { url } : null
}

function titleOf(box: HtmlElement): readonly HtmlNode[] {
  const anchor = findTag(box, 'a')
  return anchor ? [textOf(anchor)] : []
}
