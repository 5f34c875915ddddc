import type { Article } from '../article.ts'
import { picturesOf } from '../article.ts'
import { fieldsWithoutControls } from '../bidi/controls/control-signs.ts'
import { directionOfLanguage } from '../bidi/direction.ts'
import type { ArticleElement, Language } from '../element.ts'
import { asBlock } from '../html/block.ts'
import type { HtmlNode } from '../html/node.ts'
import { printBlocks, printHtml } from '../html/print.ts'
import { emptySite, type Site } from '../newsroom/site.ts'
import { withDateline } from './dateline.ts'
import { fillTemplate } from './fill-template.ts'
import { headOf } from './metadata/head.ts'
import { jsonLdScript } from './metadata/json-ld.ts'
import { newsArticle } from './metadata/news-article.ts'
import { plainText } from './plain-text.ts'
import type { Profile, Template } from './profile.ts'
import { page } from './profiles/page.ts'
import { readTemplate } from './read-template.ts'
import { slotsOf } from './slots.ts'
import { slugOf } from './slug.ts'
import { withStyles } from './with-styles.ts'
import { writeBody } from './write-body.ts'
import type { Told } from './write-field.ts'

/** One file of an export: text to write, or a picture of the article to put beside it. Paths use `/`. */
export type ExportFile =
  | { readonly path: string; readonly content: string }
  | { readonly path: string; readonly picture: string }

/** The files that a profile makes of an article, its text first. The same article always gives the same bytes. */
export function exportArticle(
  article: Article,
  profile: Profile,
  site: Site = emptySite,
): readonly ExportFile[] {
  const { can, suffix } = profile
  const content = print(writeTree(article, profile, { site }), article, profile)
  const ending = can.form === 'text' ? 'txt' : 'html'
  const pictures = picturesOf(article).map((picture) => ({
    path: `${can.pictureFolder}/${picture}`,
    picture,
  }))
  return [{ path: `${slugOf(article, site.slugs)}${suffix}.${ending}`, content }, ...pictures]
}

/** The article as a page that reads well without Midad; its pictures are looked for in `pictureFolder`. */
export function readableCopy(article: Article, pictureFolder: string): string {
  return print(writeTree(article, page, { pictureFolder }), article, page)
}

export interface TreeOptions {
  readonly site?: Site
  /** Where the pictures are looked for, if not in the profile’s folder. */
  readonly pictureFolder?: string
}

/** What a profile makes of an article, before it is printed; of a text without markup, what that is made of. */
export function writeTree(
  article: Article,
  profile: Profile,
  { site = emptySite, pictureFolder = profile.can.pictureFolder }: TreeOptions = {},
): readonly HtmlNode[] {
  const story = fieldsWithoutControls(article.story)
  const { language, dateline } = story
  const base = directionOfLanguage(language)
  const blocks: readonly ArticleElement[] = withDateline(article.body, dateline)
  const { form, directions, styles } = profile.can
  const host = form === 'blocks' ? hostOf(site, language) : { direction: base, language }
  const body = writeBody(blocks, {
    language,
    base,
    form,
    directions,
    host,
    pictureUrl: (picture) => `${pictureFolder}/${picture}`,
  })
  const said = { ...article, story }
  const metadata = [
    ...headOf(said, site, [], base),
    jsonLdScript(newsArticle(said, site, [], { modifiedAt: '' })),
  ]
  const slots = slotsOf({ story, site, base, body, metadata })
  const filled = fillTemplate(templateOf(profile), slots, { direction: base, language }, host)
  return form === 'blocks' ? filled.flatMap(asBlock) : withStyles(filled, styles)
}

/** What stands round blocks: the site’s own page. A story in another language tells it at each block. */
const hostOf = ({ language: own }: Site, language: Language): Told => ({
  direction: directionOfLanguage(own),
  language: own === language ? own : undefined,
})

function print(tree: readonly HtmlNode[], { story }: Article, profile: Profile): string {
  if (profile.can.form === 'text') return plainText(tree, directionOfLanguage(story.language))
  if (profile.can.form === 'blocks') return printBlocks(tree)
  return templateOf(profile).doctype ? `<!doctype html>\n${printHtml(tree)}` : printHtml(tree)
}

const templates = new WeakMap<Profile, Template>()

function templateOf(profile: Profile): Template {
  const known = templates.get(profile) ?? readTemplate(profile.template)
  templates.set(profile, known)
  return known
}
