import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { slotNames } from '../../../renderer/article/export/slots.ts'
import { demands } from '../../../renderer/article/newsroom/house-rules.ts'
import { type Newsroom, readNewsroom } from '../../../renderer/article/newsroom/newsroom.ts'
import { readProfileFile } from '../../../renderer/article/newsroom/read-profile.ts'
import { siteFields } from '../../../renderer/article/newsroom/site.ts'
import { unknownFields } from '../../../renderer/article/newsroom/unknown-fields.ts'
import type { ReadProblem } from '../../../renderer/article/read-properties.ts'
import { qatar } from '../../electron/specimens.ts'

const page = readFileSync(
  path.resolve(import.meta.dirname, '../../../assets/format/newsroom-file.md'),
  'utf8',
)
const example = (language: string) => page.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''

const described = (name: string) => page.includes(`\`${name}\``)

function newsroomOfPage(): Newsroom {
  const raw: unknown = JSON.parse(example('json'))
  expect(unknownFields(raw)).toEqual([])
  const read = readNewsroom(raw)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.newsroom
}

test('The newsroom on the page is read without problems, whole, and exports an article', () => {
  const newsroom = newsroomOfPage()
  expect(JSON.parse(example('json'))).toMatchObject({ site: newsroom.site, rules: newsroom.rules })
  const [profile] = newsroom.profiles
  const [file] = profile ? exportArticle(qatar, profile, newsroom.site) : []
  expect(file).toMatchObject({ path: expect.stringMatching(/\.app\.html$/) as string })
})

test('So is the profile on the page', () => {
  const problems: ReadProblem[] = []
  const profile = readProfileFile(example('html'), 'profile', problems)
  expect(problems).toEqual([])
  const [file] = exportArticle(qatar, profile, newsroomOfPage().site)
  expect(file).toMatchObject({
    content: expect.stringContaining('<a href="https://almassae.example"') as string,
  })
})

test('The page names every field, every demand, every capability and every slot', () => {
  const capabilities = Object.keys(readProfileFile(example('html'), 'profile', []).can)
  const names = [...Object.keys(siteFields), ...demands, ...capabilities, ...slotNames]
  expect(names.filter((name) => !described(name))).toEqual([])
})

test.each([
  ['<!doctype html><html><body>{{body}}</body></html>', 1],
  ['<!doctype html><html lang="ar"><body>{{body}}</body></html>', 1],
  ['<!doctype html><html lang="{{language}}" dir="{{direction}}"><body>{{body}}</body></html>', 0],
  ['<section>{{body}}</section>', 0],
])(
  'A whole page without language and direction at its root is refused, a fragment is not: %s',
  (template, count) => {
    const problems: ReadProblem[] = []
    readProfileFile(`<!-- {"name": "app"} -->${template}`, 'profile', problems)
    expect(problems).toMatchObject(
      Array.from({ length: count }, () => ({ at: 'profile.template', found: 'a root without lang and dir' })),
    )
  },
)
