import type { Article } from '../article/article.ts'
import { picturesOf } from '../article/article.ts'
import { type Direction, directionOfLanguage } from '../article/bidi/direction.ts'
import type { Language } from '../article/element.ts'
import { exportArticle } from '../article/export/export-article.ts'
import { fillTemplate } from '../article/export/fill-template.ts'
import { standalone } from '../article/export/metadata/said.ts'
import type { Profile } from '../article/export/profile.ts'
import { readTemplate } from '../article/export/read-template.ts'
import { slotsOf } from '../article/export/slots.ts'
import { findTag, type HtmlNode, html, isHtmlElement, textOf } from '../article/html/node.ts'
import { readHtml } from '../article/html/read.ts'
import type { Site } from '../article/newsroom/site.ts'
import { foreignHost } from './hosts/foreign-host.ts'
import type { Host } from './hosts/host.ts'
import { ownHost } from './hosts/own-host.ts'
import { paintable } from './paintable.ts'

/** A page as a reader's browser has it, without anything that would run or be fetched. */
export interface ShownPage {
  readonly language: string
  readonly direction: Direction
  readonly styles: readonly string[]
  readonly body: readonly HtmlNode[]
}

export interface ShownAs {
  readonly profile: Profile
  readonly site: Site
  readonly host: 'own' | 'foreign'
  /** Where the desk has the article's pictures. */
  readonly pictureFolder: string
  /** What stands in the website where nothing is known of it, in its language. */
  readonly said: { readonly name: string; readonly home: string }
}

const hosts = { own: ownHost, foreign: foreignHost } as const satisfies Readonly<Record<string, Host>>

/** What a profile makes of an article, read as a browser reads it, in the page that it goes to. */
export function shownPage(article: Article, shown: ShownAs): ShownPage {
  const { profile, site, pictureFolder } = shown
  const [first] = exportArticle(article, profile, site)
  const content = first && 'content' in first ? first.content : ''
  if (profile.can.form === 'text') return plainPage(content, article.story.language)
  const read = readHtml(content)
  const tree = read.ok
    ? paintable([read.document], { folder: pictureFolder, names: picturesOf(article) })
    : []
  const whole = html('#document', {}, ...tree)
  const body = findTag(whole, 'body')?.children ?? []
  return /^<!doctype/i.test(content)
    ? ownPage(whole, body, article.story.language)
    : inHost(hosts[shown.host], body, article, shown)
}

const ownPage = (document: HtmlNode, body: readonly HtmlNode[], language: Language): ShownPage => {
  const root = isHtmlElement(document) ? findTag(document, 'html') : undefined
  const head = root && findTag(root, 'head')
  return {
    language: root?.attributes['lang'] ?? language,
    direction: root?.attributes['dir'] === 'ltr' ? 'ltr' : 'rtl',
    styles: (head?.children ?? []).filter((child) => isHtmlElement(child, 'style')).map(textOf),
    body,
  }
}

function inHost(
  host: Host,
  fragment: readonly HtmlNode[],
  { story }: Article,
  { site, said }: ShownAs,
): ShownPage {
  const { styles, template, printsPlain } = host
  const language = host.language ?? site.language
  const direction = directionOfLanguage(language)
  const base = directionOfLanguage(story.language)
  const named = { ...site, name: site.name.trim() === '' ? said.name : site.name }
  const plain = (field: string) => ({ plain: standalone(field, base).text })
  const slots = {
    ...slotsOf({ story, site: named, base, body: fragment, metadata: [] }),
    ...(printsPlain && { headline: plain(story.headline), byline: plain(story.byline) }),
    // Blocks of a profile may say only what differs from the website’s own page.
    'host-language': { plain: language },
    'host-direction': { plain: direction },
    sections: {
      nodes: [said.home, ...site.sections.map(({ name }) => name)].map((name) => html('li', {}, name)),
    },
  }
  const around = { direction: base, language: story.language }
  return {
    language,
    direction,
    styles,
    body: fillTemplate(readTemplate(template), slots, around),
  }
}

/** Lines of an agency's wire, each with the direction that its first strong letter gives it there. */
const plainPage = (content: string, language: Language): ShownPage => ({
  language,
  direction: directionOfLanguage(language),
  styles: [plainStyle],
  body: [html('pre', {}, content)],
})

const plainStyle = `
:root { color-scheme: light dark; }
body { margin: 1.5rem; }
pre { margin: 0; font: 1.05rem/1.9 "IBM Plex Sans Arabic", sans-serif; white-space: pre-wrap; unicode-bidi: plaintext; text-align: start; }
`
