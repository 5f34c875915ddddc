import type { Article } from '../article.ts'
import { picturesOf } from '../article.ts'
import { fieldsWithoutControls } from '../bidi/controls/control-signs.ts'
import { directionOfLanguage } from '../bidi/direction.ts'
import type { ArticleElement } from '../element.ts'
import { printHtml } from '../html/print.ts'
import { emptySite, type Site } from '../newsroom/site.ts'
import { withDateline } from './dateline.ts'
import { fillTemplate } from './fill-template.ts'
import { pageMetadata } from './page-metadata.ts'
import type { Profile, Template } from './profile.ts'
import { page } from './profiles/page.ts'
import { readTemplate } from './read-template.ts'
import { slotsOf } from './slots.ts'
import { slugOf } from './slug.ts'
import { writeBody } from './write-body.ts'

/** One file of an export: text to write, or a picture of the article to put beside it. Paths use `/`. */
export type ExportFile =
  | { readonly path: string; readonly content: string }
  | { readonly path: string; readonly picture: string }

/** The files that a profile makes of an article, HTML first. The same article always gives the same bytes. */
export function exportArticle(
  article: Article,
  profile: Profile,
  site: Site = emptySite,
): readonly ExportFile[] {
  const { can, suffix } = profile
  const content = writeHtml(article, profile, site, can.pictureFolder)
  const pictures = picturesOf(article).map((picture) => ({
    path: `${can.pictureFolder}/${picture}`,
    picture,
  }))
  return [{ path: `${slugOf(article)}${suffix}.html`, content }, ...pictures]
}

/** The article as a page that reads well without Midad; its pictures are looked for in `pictureFolder`. */
export function readableCopy(article: Article, pictureFolder: string): string {
  return writeHtml(article, page, emptySite, pictureFolder)
}

function writeHtml(article: Article, profile: Profile, site: Site, pictureFolder: string): string {
  const story = fieldsWithoutControls(article.story)
  const { language, dateline } = story
  const base = directionOfLanguage(language)
  const blocks: readonly ArticleElement[] = withDateline(article.body, dateline)
  const body = writeBody(blocks, { language, base, pictureUrl: (picture) => `${pictureFolder}/${picture}` })
  const template = templateOf(profile)
  const slots = slotsOf({ story, site, base, body, metadata: pageMetadata(story, base) })
  const printed = printHtml(fillTemplate(template, slots, { direction: base, language }))
  return template.doctype ? `<!doctype html>\n${printed}` : printed
}

const templates = new WeakMap<Profile, Template>()

function templateOf(profile: Profile): Template {
  const known = templates.get(profile) ?? readTemplate(profile.template)
  templates.set(profile, known)
  return known
}
