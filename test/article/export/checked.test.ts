import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../renderer/article/article.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { checkGates } from '../../../renderer/article/export/gates/index.ts'
import type { Profile } from '../../../renderer/article/export/profile.ts'
import { newsletter } from '../../../renderer/article/export/profiles/newsletter.ts'
import { page } from '../../../renderer/article/export/profiles/page.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { wordpress } from '../../../renderer/article/export/profiles/wordpress.ts'
import { emptySite, type Site } from '../../../renderer/article/newsroom/site.ts'
import { anyArticle } from '../../kit/any-article.ts'
import { goldenSite, goldenStories } from '../../kit/golden-stories.ts'
import { hasJava, htmlFindings } from '../../kit/vnu.ts'

const seed = 20261125
const stories: readonly (readonly [name: string, article: Article, site: Site])[] = [
  ...Object.entries(goldenStories).map(([name, article]) => [name, article, goldenSite] as const),
  ...fc
    .sample(anyArticle, { seed, numRuns: process.env['MIDAD_LONG'] === '1' ? 500 : 40 })
    // A story whose headings skip a level is stopped by its gate.
    .filter((article) => !checkGates(article).some(({ rule }) => rule === 'heading-skips'))
    .map((article, index) => [`story ${String(index)}`, article, emptySite] as const),
]

/** What stands in the box of a CMS, as a page of the site shows it. */
const inHost = (fragment: string) =>
  `<!doctype html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>حدثكم</title></head><body><main><h1>عنوان</h1>\n${fragment}</main></body></html>`

function checkable(article: Article, profile: Profile, site: Site): string {
  const [file] = exportArticle(article, profile, site)
  const html = file && 'content' in file ? file.content : ''
  return html.startsWith('<!doctype') ? html : inHost(html)
}

test.skipIf(!hasJava)(
  'H20 the Nu HTML checker finds no error and no warning in any export',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'midad-checked-'))
    try {
      const files = [web, wordpress, page, newsletter].flatMap((profile) =>
        stories.map(([name, article, site], index) => {
          const file = join(folder, `${profile.name}-${String(index)}-${name.replaceAll(' ', '-')}.html`)
          writeFileSync(file, checkable(article, profile, site))
          return file
        }),
      )
      const found = htmlFindings(files).map(({ type, subType, message, url = '', extract }) => ({
        type: subType ?? type,
        message,
        file: url.slice(url.lastIndexOf('/') + 1),
        extract,
      }))
      // That a void tag needs no slash; WordPress writes one.
      const wrong = found.filter(({ type }) => type !== 'info')
      expect(wrong.slice(0, 5)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  120_000,
)
