import { type Article, emptyArticle } from '../../renderer/article/article.ts'
import type { ArticleElement } from '../../renderer/article/element.ts'
import type { PublishedPicture } from '../../renderer/article/export/metadata/pictures.ts'
import { fitBody } from '../../renderer/article/fit.ts'
import { emptySite, type Site } from '../../renderer/article/newsroom/site.ts'
import type { Story } from '../../renderer/article/story.ts'

/** A Moroccan newsroom with a website of which everything is known. */
export const hadathkom: Site = {
  ...emptySite,
  name: 'حدثكم',
  url: 'https://www.hadathkom.ma',
  logo: 'https://www.hadathkom.ma/logo.png',
  author: 'هيئة التحرير',
  twitter: '@hadathkom',
  sections: [{ name: 'رياضة', slug: 'sport' }],
  path: '/{section}/{year}/{month}/{slug}',
}

/** An article with these fields, a paragraph and a picture. */
export function storyWith(story: Partial<Story>, paragraph = 'نص الخبر هنا.'): Article {
  const empty = emptyArticle(story.language ?? 'ar')
  const body: readonly ArticleElement[] = [
    { type: 'paragraph', children: [{ text: paragraph }] },
    {
      type: 'image',
      picture: 'match.jpg',
      width: 1600,
      height: 900,
      alt: 'لاعبو المنتخب يحتفلون مع Yahoo! بالفوز',
      decorative: false,
      credit: 'و م ع / AFP',
      children: [{ text: '' }],
    },
  ]
  return { ...empty, story: { ...empty.story, ...story }, body: fitBody(body) }
}

/** One picture in two shapes, and one that only lies beside the page. */
export const crops: readonly PublishedPicture[] = [
  { url: 'https://www.hadathkom.ma/m/match-1x1.jpg', width: 1200, height: 1200, picture: 'match.jpg' },
  { url: 'https://www.hadathkom.ma/m/match-16x9.webp', width: 1600, height: 900, picture: 'match.jpg' },
  { url: 'pictures/match.jpg', width: 1600, height: 900, picture: 'match.jpg' },
]

/** A match report in Arabic with foreign names, a score and a handle. */
export const matchReport = storyWith({
  kicker: 'مونديال 2022',
  headline: 'BBC: المغرب 2-0 بلجيكا و"أسود الأطلس" يكتبون التاريخ 🔴',
  subheadline: 'موقع Yahoo! يشيد بالفوز',
  standfirst: 'في 2022-11-27 قالت Yahoo! إن المنتخب تأهل',
  byline: 'AFP / أمين بنعلي',
  dateline: 'الدوحة',
  section: 'رياضة',
  tags: ['FIFA', '\u200fFIFA', 'كأس العالم'],
  publishedAt: '2022-11-27T18:00+01:00',
  status: 'published',
})

/** Where the website has it. */
export const reportAddress = `https://www.hadathkom.ma/sport/2022/11/${encodeURIComponent(
  'bbc-المغرب-2-0-بلجيكا-و-أسود-الأطلس-يكتبون',
)}`
