import type { HtmlElement } from '../../html/node.ts'
import { tagOf } from './found-tag.ts'
import { gate, isMarkup } from './gate.ts'

/** Nothing runs on a reader’s page, reaches into a machine, or was left by the editor. */
export const safety = gate({
  id: 'H18',
  rules: { 'script-written': 'gate', 'address-refused': 'gate', 'editor-left': 'gate' },
  appliesTo: isMarkup,
  output: ({ elements }) =>
    elements.flatMap((element) => {
      const text = tagOf(element)
      return [
        ...(runs(element) ? [{ rule: 'script-written' as const, text }] : []),
        ...(addressesOf(element).every(isPublic) ? [] : [{ rule: 'address-refused' as const, text }]),
        ...(isOfTheEditor(element) ? [{ rule: 'editor-left' as const, text }] : []),
      ]
    }),
})

const runs = ({ tag, attributes }: HtmlElement) =>
  ['iframe', 'object', 'embed', 'base', 'applet'].includes(tag) ||
  // What a search engine reads is data, and is not run.
  (tag === 'script' && attributes['type'] !== 'application/ld+json') ||
  Object.keys(attributes).some((name) => name.startsWith('on'))

const addressed = ['href', 'src', 'srcset', 'action', 'poster', 'cite'] as const
const addressesOf = ({ attributes }: HtmlElement) => addressed.flatMap((name) => attributes[name] ?? [])

/** An address of the web or of mail, or one beside the page: never a machine’s own path. */
function isPublic(address: string): boolean {
  const bare = address.replace(/[\p{Cc}\s]+/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  if (scheme !== undefined) return ['http', 'https', 'mailto', 'tel'].includes(scheme)
  return !/^[/\\~]|\.\.[/\\]|\\/.test(bare) || bare.startsWith('//')
}

const isOfTheEditor = ({ attributes }: HtmlElement) =>
  Object.keys(attributes).some((name) =>
    /^(?:data-(?:slate|opens|closes|run|hidden|prompt|testid)|contenteditable|spellcheck)/.test(name),
  ) || /(?:^|\s)(?:article-body|x-ray|image-frame|embed-card)(?:\s|$)/.test(attributes['class'] ?? '')
