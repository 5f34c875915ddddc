import type { ElementSpec, Language } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
import { type HtmlElement, type HtmlNode, html, isHtmlElement } from '../../html/node.ts'
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
    write: ({ url }, content, { place, language, say }) => [
      html(
        'aside',
        { ...place, role: 'note' },
        html(
          'p',
          {},
          say('strong', {}, `${readAlsoLabels[language][0]}:`),
          ' ',
          html('a', { href: url }, ...content),
        ),
      ),
    ],
    block: ({ url }, content, { told, wrap, language, say }) => {
      const label = say('strong', {}, `${readAlsoLabels[language][0]}:`)
      const line = [label, ' ', html('a', { href: url }, ...content)]
      const paragraph = html('p', told ? { dir: told } : {}, ...wrap(line, 'language'))
      return [
        wordPressBlock(
          'group',
          {},
          html(
            'div',
            { class: 'wp-block-group' },
            wordPressBlock('paragraph', told ? { direction: told } : {}, paragraph),
          ),
        ),
      ]
    },
    read: [
      { tag: 'aside', properties: fromBox, content: (box) => lineOf(box)?.title ?? [] },
      // Sites write it as a plain paragraph; a paragraph of Midad's own export carries its direction and stays one.
      {
        tag: 'p',
        properties: (line) => (line.attributes['dir'] === undefined ? fromBox(line) : null),
        content: (line) => lineOf(line)?.title ?? [],
      },
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

function fromBox(box: HtmlElement): { url: string } | null {
  const line = lineOf(box)
  return line && { url: line.url }
}

/** A label, then one link, alone in the box or in its only paragraph. */
function lineOf(box: HtmlElement): { readonly url: string; readonly title: readonly HtmlNode[] } | null {
  const [only, ...others] = filled(box)
  const line = only && isHtmlElement(only, 'p') && others.length === 0 ? filled(only) : filled(box)
  const [label, anchor, ...rest] = line
  if (label === undefined || !anchor || !isHtmlElement(anchor, 'a') || rest.length > 0) return null
  const url = safeUrl(anchor.attributes['href'] ?? '')
  return url !== null && everyLabel.includes(labelIn(label)) ? { url, title: anchor.children } : null
}

const filled = ({ children }: HtmlElement) =>
  children.filter((child) => typeof child !== 'string' || /[^\s:：]/.test(child))

/** The words of a label without its colon: bare or in one tag. */
function labelIn(node: HtmlNode): string {
  const [text] = typeof node === 'string' ? [node] : node.children
  return typeof text === 'string' ? text.replace(/[\s:：]+/g, ' ').trim() : ''
}
