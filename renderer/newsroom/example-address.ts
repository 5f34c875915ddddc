import { type Site, siteFields } from '../article/newsroom/site.ts'

/** What the address of an article would look like, for those who choose its shape. */
export function addressOf({ url, path, slugs, sections }: Site): string {
  const [section] = sections
  const words = {
    slug: slugs === 'arabic' ? 'الرجاء-يفوز-على-الوداد' : 'raja-beat-wydad',
    section: section === undefined || section.slug === '' ? 'sport' : section.slug,
    year: '2026',
    month: '11',
    day: '20',
  }
  const filled = Object.entries(words).reduce(
    (address, [name, word]) => address.replaceAll(`{${name}}`, word),
    path,
  )
  return `${siteFields.url.accepts(url) && url !== '' ? url : 'https://example.ma'}${filled}`
}
