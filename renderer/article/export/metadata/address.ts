import type { Article } from '../../article.ts'
import type { Site } from '../../newsroom/site.ts'
import { makeSlug, ownSlug } from '../slug.ts'
import { bare, instantOf } from './said.ts'

/**
 * The address that an article has on its website, other than ASCII percent-encoded as browsers send it (RFC 3986, 2.1: capital
 * digits). Empty where the site’s own address is not known, or the article lacks what its path is made of.
 */
export function addressOf(article: Article, site: Site): string {
  const parts = partsOf(article, site)
  const missing = Object.entries(parts).some(([name, part]) => part === '' && site.path.includes(`{${name}}`))
  if (site.url === '' || missing) return ''
  const path = site.path.replace(/\{(\w+)\}/g, (slot, name: string) => parts[name] ?? slot)
  return site.url + encoded(path)
}

/** The date is the one that the newsroom’s clock showed, not UTC’s. */
function partsOf(article: Article, site: Site): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = instantOf(article.story.publishedAt).slice(0, 10).split('-')
  return { slug: ownSlug(article, site.slugs), section: sectionSlug(article, site), year, month, day }
}

/** The section as addresses have it: as the website says, else made of its name. */
export function sectionSlug({ story }: Article, { sections, slugs }: Site): string {
  const name = bare(story.section)
  const own = sections.find((section) => bare(section.name) === name)?.slug ?? ''
  return own === '' ? makeSlug(name, slugs) : own
}

/** What is encoded already stays. */
const encoded = (path: string): string =>
  path.toWellFormed().replace(/[^!#$%&'()*+,./\w:;=?@~-]+/g, encodeURIComponent)
