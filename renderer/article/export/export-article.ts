import type { Article } from '../article.ts'
import { fieldsWithoutControls } from '../bidi/controls/control-signs.ts'
import { translateBlocks } from '../bidi/controls/translate-blocks.ts'
import { directionOfLanguage } from '../bidi/direction.ts'
import type { ArticleElement, Language } from '../element.ts'
import { asBlock } from '../html/block.ts'
import type { HtmlNode } from '../html/node.ts'
import { printHtml } from '../html/print.ts'
import { printBlocks } from '../html/print-blocks.ts'
import { printClassic } from '../html/print-classic.ts'
import { emptySite, type Site } from '../newsroom/site.ts'
import { withDateline } from './dateline.ts'
import { fillTemplate } from './fill-template.ts'
import { headOf } from './metadata/head.ts'
import { jsonLdScript } from './metadata/json-ld.ts'
import { newsArticle } from './metadata/news-article.ts'
import { ninjsOf } from './metadata/ninjs.ts'
import { plainText } from './plain-text.ts'
import { ownPictures, type PictureFile, type PicturePlan, planPictures } from './plan-pictures.ts'
import type { Profile, Template } from './profile.ts'
import { page } from './profiles/page.ts'
import { web } from './profiles/web.ts'
import { readTemplate, slotsIn } from './read-template.ts'
import { slotsOf } from './slots.ts'
import { slugOf } from './slug.ts'
import { withStyles } from './with-styles.ts'
import { writeBody } from './write-body.ts'
import type { Told } from './write-field.ts'

/** One file of an export: text to write, or a file to make of a picture of the article. Paths use `/`. */
export type ExportFile = { readonly path: string; readonly content: string } | PictureFile

/** The files that a profile makes of an article, its text first. The same article always gives the same bytes. */
export function exportArticle(
  article: Article,
  profile: Profile,
  site: Site = emptySite,
): readonly ExportFile[] {
  const { can, suffix } = profile
  const isNamed = can.ninjs || slotsIn(profile.template).includes('metadata')
  const pictures = planPictures(article, can, site, isNamed)
  const content = written(article, profile, { site, pictures })
  const name = `${slugOf(article, site.slugs)}${suffix}`
  const ninjs = can.ninjs
    ? [{ path: `${name}.ninjs.json`, content: sidecar(article, site, pictures, profile, content) }]
    : []
  return [{ path: `${name}.${can.form === 'text' ? 'txt' : 'html'}`, content }, ...ninjs, ...pictures.files]
}

/** The article as a page that reads well without Midad; its own pictures are looked for in `pictureFolder`. */
export function readableCopy(article: Article, pictureFolder: string): string {
  return written(article, page, { site: emptySite, pictures: ownPictures(pictureFolder) })
}

interface Going {
  readonly site: Site
  readonly pictures: Pick<PicturePlan, 'shown'> & Partial<PicturePlan>
}

function written(article: Article, profile: Profile, going: Going): string {
  const tree = writeTree(article, profile, going)
  const { form, rewrites } = profile.can
  if (form === 'text') return plainText(tree, directionOfLanguage(article.story.language))
  if (form === 'blocks') return printBlocks(tree)
  const printed = rewrites ? printClassic(tree) : printHtml(tree)
  return templateOf(profile).doctype ? `<!doctype html>\n${printed}` : printed
}

/** For the systems of other newsrooms: the fragment, and the text without markup. */
function sidecar(
  article: Article,
  site: Site,
  pictures: PicturePlan,
  profile: Profile,
  content: string,
): string {
  const [html, text] =
    profile.can.form === 'text'
      ? [written(article, web, { site, pictures }), content]
      : [
          content,
          plainText(
            writeTree(article, profile, { site, pictures }),
            directionOfLanguage(article.story.language),
          ),
        ]
  const object = ninjsOf(article, site, pictures.published, { html, text }, { modifiedAt: '' })
  return `${JSON.stringify(object, null, 2)}\n`
}

/** What a profile makes of an article, before it is printed; of a text without markup, what that is made of. */
function writeTree(article: Article, profile: Profile, { site, pictures }: Going): readonly HtmlNode[] {
  const story = fieldsWithoutControls(article.story)
  const { language, dateline } = story
  const base = directionOfLanguage(language)
  // What the writer typed into the body is about the body: a dateline before it comes later.
  const blocks: readonly ArticleElement[] = withDateline(translateBlocks(article.body, base).blocks, dateline)
  const { form, directions, styles } = profile.can
  const host = form === 'blocks' ? hostOf(site, language) : { direction: base, language }
  const body = writeBody(blocks, { language, base, form, directions, host, picture: pictures.shown })
  const { published = [] } = pictures
  const said = { ...article, story }
  const metadata = () => [
    ...headOf(said, site, published, base),
    jsonLdScript(newsArticle(said, site, published, { modifiedAt: '' })),
  ]
  const isAsked = slotsIn(profile.template).includes('metadata')
  const slots = slotsOf({ story, site, base, body, metadata: isAsked ? metadata() : [] })
  const filled = fillTemplate(templateOf(profile), slots, { direction: base, language }, host)
  return form === 'blocks' ? filled.flatMap(asBlock) : withStyles(filled, styles)
}

/** What stands round blocks: the site’s own page. A story in another language tells it at each block. */
const hostOf = ({ language: own }: Site, language: Language): Told => ({
  direction: directionOfLanguage(own),
  language: own === language ? own : undefined,
})

const templates = new WeakMap<Profile, Template>()

function templateOf(profile: Profile): Template {
  const known = templates.get(profile) ?? readTemplate(profile.template)
  templates.set(profile, known)
  return known
}
