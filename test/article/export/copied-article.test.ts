import { expect, test } from 'vitest'
import { copiedArticle, isFragment } from '../../../renderer/article/export/copied-article.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { printedProfile } from '../../../renderer/article/export/printed-profile.ts'
import { page } from '../../../renderer/article/export/profiles/page.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { wordpress } from '../../../renderer/article/export/profiles/wordpress.ts'
import { emptyNewsroom } from '../../../renderer/article/newsroom/newsroom.ts'
import { articleOf, qatar } from '../../electron/specimens.ts'

const article = articleOf({ ...qatar.story, headline: 'Raja 2-0' }, 'قال الوزير إن FIFA وافقت.')

test('A copied article is the very fragment that is exported, and its words without markup', () => {
  const { html, text } = copiedArticle(article, web, emptyNewsroom)
  const [file] = exportArticle(article, web)
  expect(html).toBe(file && 'content' in file ? file.content : '')
  expect(text).toContain('قال الوزير إن FIFA وافقت.')
  expect(text).not.toMatch(/[<>]/)
})

test('Nobody pastes a whole document: the web’s fragment goes in its place', () => {
  expect(copiedArticle(article, page, emptyNewsroom)).toEqual(copiedArticle(article, web, emptyNewsroom))
  expect([web, page].map(isFragment)).toEqual([true, false])
})

test('Paper takes the page, or a newsroom’s own whole document', () => {
  const own = { ...page, name: 'archive', template: `<!-- ours -->\n${page.template}` }
  expect([web, page, own].map((profile) => printedProfile(profile).name)).toEqual(['page', 'page', 'archive'])
  expect(exportArticle(article, printedProfile(web))[0]?.path).toBe('raja-2-0.html')
})

test('Blocks are the letters of the clipboard, too: WordPress’s code editor takes no markup', () => {
  const { html, text } = copiedArticle(article, wordpress, emptyNewsroom)
  expect(text).toBe(html)
  expect(text).toMatch(/^<!-- wp:/)
})
