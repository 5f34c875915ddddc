import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../renderer/article/article.ts'
import { exportArticle } from '../../../../renderer/article/export/export-article.ts'
import { elementsIn } from '../../../../renderer/article/export/gates/elements-in.ts'
import { checkGates } from '../../../../renderer/article/export/gates/index.ts'
import { readWritten } from '../../../../renderer/article/export/gates/written.ts'
import { page } from '../../../../renderer/article/export/profiles/page.ts'
import { hashtagOf, keptSlug, makeSlug } from '../../../../renderer/article/export/slug.ts'
import { findTag, type HtmlElement, textOf } from '../../../../renderer/article/html/node.ts'
import type { Story } from '../../../../renderer/article/story.ts'
import { anyArticle } from '../../../kit/any-article.ts'
import { goldenSite, goldenStories } from '../../../kit/golden-stories.ts'

const seed = Number(process.env['MIDAD_SEED'] ?? 20261125)
const stories: readonly (readonly [name: string, article: Article])[] = [
  ...Object.entries(goldenStories),
  ...fc
    .sample(anyArticle, { seed, numRuns: process.env['MIDAD_LONG'] === '1' ? 2_000 : 80 })
    .map((article, index) => [`story ${String(index)} of seed ${String(seed)}`, article] as const),
]

/** A page as what a reader of its facts finds in it, without the gates. */
function pageOf(name: string, article: Article) {
  const [file] = exportArticle(article, page, goldenSite)
  const content = file && 'content' in file ? file.content : ''
  const { elements } = readWritten(article, page, goldenSite, content)
  const named = (...tags: readonly string[]) => elements.filter(({ tag }) => tags.includes(tag))
  const meta = (property: string) =>
    named('meta').find(({ attributes }) => (attributes['property'] ?? attributes['name']) === property)
      ?.attributes['content']
  const [data] = named('script').map((script): unknown => JSON.parse(textOf(script)))
  const pictures = elementsIn(article.body).flatMap(([element]) =>
    element.type === 'image' ? [element] : [],
  )
  return { name, article, named, meta, data, pictures, path: file?.path ?? '' }
}
type Page = ReturnType<typeof pageOf>

const pages = stories.map(([name, article]) => pageOf(name, article))
const isSaid = (field: string) => /[^\s\p{Cf}]/u.test(field)
const wrong = (isRight: (each: Page) => boolean) =>
  pages
    .filter((each) => !isRight(each))
    .map(({ name }) => name)
    .slice(0, 3)

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)
const letters = matching(/\S/)
const someOf = (type: unknown): unknown =>
  expect.arrayContaining([expect.objectContaining({ '@type': type })])

describe('Over the golden stories and stories of any shape, in a page', () => {
  test('H13 holds: one title before the body, and headings that start at h2 and skip no level', () => {
    const skips = ({ article }: Page) => checkGates(article).some(({ rule }) => rule === 'heading-skips')
    const levels = ({ named }: Page) =>
      named('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tag }) => Number(tag[1]))
    expect(wrong((each) => levels(each).filter((level) => level === 1).length === 1)).toEqual([])
    expect(wrong((each) => levels(each)[0] === 1)).toEqual([])
    // A story that skips one is stopped by its gate.
    expect(
      wrong(
        (each) =>
          skips(each) ||
          levels(each).every((level, at, all) => level <= (at === 0 ? 1 : (all[at - 1] ?? 0) + 1)),
      ),
    ).toEqual([])
  })

  test('H14 holds: each picture in a figure with its size, its words or none by choice, and its credit', () => {
    const figures = ({ named }: Page) =>
      named('figure').flatMap((figure) => {
        const image = findTag(figure, 'img')
        return image ? [[figure, image] as const] : []
      })
    const creditIn = (figure: HtmlElement) => {
      const small = findTag(figure, 'small')
      return small ? textOf(small) : ''
    }
    expect(wrong((each) => figures(each).length === each.named('img').length)).toEqual([])
    expect(
      wrong((each) =>
        figures(each).every(([figure, { attributes }], index) => {
          const { width = '', height = '', alt } = attributes
          const picture = each.pictures[index]
          return (
            picture !== undefined &&
            [width, height].every((size) => /^[1-9]\d*$/.test(size)) &&
            isSaid(alt ?? '') === (!picture.decorative && isSaid(picture.alt)) &&
            creditIn(figure) === picture.credit
          )
        }),
      ),
    ).toEqual([])
    expect(wrong((each) => each.pictures.length === figures(each).length)).toEqual([])
  })

  test('H15 holds: structured data names the headline, pictures, dates, people, language, place and section of each', () => {
    const date = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
    for (const { name, article, data, pictures } of pages) {
      const { headline, publishedAt, language, dateline, section } = article.story
      expect(data, name).toMatchObject({
        '@type': 'NewsArticle',
        inLanguage: language,
        author: someOf(matching(/^(Person|Organization)$/)),
        publisher: { name: goldenSite.name, logo: { url: goldenSite.logo } },
        ...(isSaid(headline) ? { headline: letters } : {}),
        ...(isSaid(dateline) ? { dateline: letters } : {}),
        ...(isSaid(section) ? { articleSection: letters } : {}),
        ...(publishedAt === '' ? {} : { datePublished: date }),
        ...(pictures.length === 0 ? {} : { image: someOf('ImageObject') }),
      })
    }
  })

  test('H16 holds: a share card for Open Graph and for X, its locale as ar_MA', () => {
    const cards = ['summary', 'summary_large_image']
    expect(
      wrong(({ meta }) => meta('og:type') === 'article' && cards.includes(meta('twitter:card') ?? '')),
    ).toEqual([])
    expect(wrong(({ meta, article }) => meta('og:locale') === `${article.story.language}_MA`)).toEqual([])
    expect(
      wrong(({ meta, article }) => !isSaid(article.story.headline) || isSaid(meta('og:title') ?? '')),
    ).toEqual([])
    expect(wrong(({ meta, pictures }) => pictures.length > 0 === isSaid(meta('og:image') ?? ''))).toEqual([])
  })

  test('H17 holds: slugs, addresses and hashtags without tatweel, harakat and controls, and a slug that stays', () => {
    const unwritten = /[\u0640\u064b-\u065f\u0670\p{Cf}]/u
    /** What a headline or a tag may hold, and a slug may not. */
    const spoilt = (text: string) =>
      `\u202b${text.replace(/(?<=\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '\u0640\u064e\u200f')}\u202c`
    for (const { name, article } of pages) {
      const { headline, tags, section } = article.story
      const all = [headline, section, ...tags].map(spoilt)
      for (const made of [...all.map((text) => makeSlug(text)), ...all.map(hashtagOf)])
        expect(made, name).not.toMatch(unwritten)
      expect(
        all.map((text) => makeSlug(text)),
        name,
      ).toEqual([headline, section, ...tags].map((text) => makeSlug(text)))
      const story = {
        ...article.story,
        headline: spoilt(headline),
        tags: tags.map(spoilt),
        status: 'ready' as const,
      }
      const slug = keptSlug({ ...article, story }, goldenSite)
      const later = { ...article, story: { ...story, slug, headline: 'عنوان آخر' } }
      if (slug !== '') expect(keptSlug(later, goldenSite), name).toBe(slug)
      const repaired = checkGates({ ...article, story }).flatMap(({ gate, repairs }) =>
        gate === 'H17'
          ? repairs.flatMap((repair) => (repair.kind === 'change-story' ? [repair.change] : []))
          : [],
      )
      const after = {
        ...article,
        story: repaired.reduce<Story>((done, change) => ({ ...done, ...change }), story),
      }
      expect(
        checkGates(after).filter(({ gate }) => gate === 'H17'),
        name,
      ).toEqual([])
    }
    expect(wrong(({ path }) => !unwritten.test(path))).toEqual([])
  })
})
