import { describe, expect, test } from 'vitest'
import { addressOf, sectionSlug } from '../../../../renderer/article/export/metadata/address.ts'
import { emptySite } from '../../../../renderer/article/newsroom/site.ts'
import { hadathkom, storyWith } from '../../../kit/published.ts'

const sport = { section: ' رياضة ', publishedAt: '2022-12-01T00:30:00+01:00' }
const at = (path: string) => ({ ...hadathkom, path })

describe('the address of an article', () => {
  test('has the section’s own name for addresses, and the date of the newsroom’s clock, not UTC’s', () => {
    expect(addressOf(storyWith({ ...sport, headline: 'Maroc 2-0' }), hadathkom)).toBe(
      'https://www.hadathkom.ma/sport/2022/12/maroc-2-0',
    )
  })
  test('is encoded as browsers send Arabic letters', () => {
    const article = storyWith({ ...sport, headline: 'فوز' })
    const address = addressOf(article, at('/أخبار/{day}-{slug}/'))
    expect(address).toBe('https://www.hadathkom.ma/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/01-%D9%81%D9%88%D8%B2/')
    expect(new URL('https://www.hadathkom.ma/أخبار/01-فوز/').href).toBe(address)
    expect(addressOf(article, at('/%D8%A3/{slug}'))).toContain('/%D8%A3/%D9%81')
  })
  test('stays with a slug that is set, in the letters it has', () => {
    const article = storyWith({ headline: 'عنوان جديد', slug: 'Premier titre' })
    expect(addressOf(article, at('/{slug}'))).toBe('https://www.hadathkom.ma/premier-titre')
  })
  test('is not known without the site’s address, a date or section that its path needs, or a name', () => {
    const dated = storyWith({ ...sport, headline: 'فوز' })
    expect(addressOf(dated, emptySite)).toBe('')
    expect(addressOf(storyWith({ section: 'رياضة', headline: 'فوز' }), hadathkom)).toBe('')
    expect(addressOf(storyWith({ publishedAt: sport.publishedAt, headline: 'فوز' }), hadathkom)).toBe('')
    expect(addressOf(storyWith({ ...sport, headline: '؟!' }), hadathkom)).toBe('')
    expect(addressOf(storyWith({ headline: 'Maroc' }), at('/{slug}'))).toBe('https://www.hadathkom.ma/maroc')
  })
  test('has a section that the website does not list by its name', () => {
    const article = storyWith({ section: 'ثقافة وفن' })
    expect(sectionSlug(article, hadathkom)).toBe('ثقافة-وفن')
    expect(sectionSlug(article, { ...hadathkom, slugs: 'latin' })).toBe('thqafa-wfn')
  })
})
