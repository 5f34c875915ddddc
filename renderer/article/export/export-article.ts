import type { Article } from '../article.ts'
import { picturesOf } from '../article.ts'
import { fieldsWithoutControls } from '../bidi/controls/control-signs.ts'
import { directionOfLanguage } from '../bidi/direction.ts'
import type { ArticleElement } from '../element.ts'
import { printHtml } from '../html/print.ts'
import { withDateline } from './dateline.ts'
import type { Profile } from './profile.ts'
import { page } from './profiles/page.ts'
import { slugOf } from './slug.ts'
import { writeBody } from './write-body.ts'

/** One file of an export: text to write, or a picture of the article to put beside it. Paths use `/`. */
export type ExportFile =
  | { readonly path: string; readonly content: string }
  | { readonly path: string; readonly picture: string }

/** The files that a profile makes of an article, HTML first. The same article always gives the same bytes. */
export function exportArticle(article: Article, profile: Profile): readonly ExportFile[] {
  const { pictureFolder, suffix } = profile
  const content = writeHtml(article, profile, pictureFolder)
  const pictures = picturesOf(article).map((picture) => ({ path: `${pictureFolder}/${picture}`, picture }))
  return [{ path: `${slugOf(article)}${suffix}.html`, content }, ...pictures]
}

/** The article as a page that reads well without Midad; its pictures are looked for in `pictureFolder`. */
export function readableCopy(article: Article, pictureFolder: string): string {
  return writeHtml(article, page, pictureFolder)
}

function writeHtml(article: Article, profile: Profile, pictureFolder: string): string {
  const story = fieldsWithoutControls(article.story)
  const { language, dateline } = story
  const base = directionOfLanguage(language)
  const body: readonly ArticleElement[] = withDateline(article.body, dateline)
  const written = writeBody(body, { language, base, pictureUrl: (picture) => `${pictureFolder}/${picture}` })
  const printed = printHtml(profile.frame({ ...article, story }, written, base))
  return profile.doctype ? `<!doctype html>\n${printed}` : printed
}
