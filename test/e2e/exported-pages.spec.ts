import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { exportArticle } from '../../renderer/article/export/export-article.ts'
import type { Profile } from '../../renderer/article/export/profile.ts'
import { newsletter } from '../../renderer/article/export/profiles/newsletter.ts'
import { page as pageProfile } from '../../renderer/article/export/profiles/page.ts'
import { web } from '../../renderer/article/export/profiles/web.ts'
import { wordpress } from '../../renderer/article/export/profiles/wordpress.ts'
import { goldenSite, goldenStories } from '../kit/golden-stories.ts'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let desk: DeskUnderTest
test.beforeAll(async () => {
  desk = await launchDesk()
})
test.afterAll(async () => {
  await desk.close()
})

const inHost = (fragment: string) =>
  `<!doctype html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>حدثكم</title></head><body><main><h1>عنوان</h1>\n${fragment}</main></body></html>`

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** The body of a story is the same tags in every profile: the long ones have all of them. */
const isLooked = (profile: Profile, kind: string) =>
  profile === pageProfile ||
  process.env['MIDAD_LONG'] === '1' ||
  ['long feature', 'match report', 'French'].includes(kind)

for (const profile of [web, wordpress, pageProfile, newsletter] as readonly Profile[]) {
  test(`H20 axe-core finds no violation in a story of each kind, as ${profile.name}`, async () => {
    const source = await readFile(axe, 'utf8')
    const opening = desk.app.waitForEvent('window')
    await desk.app.evaluate(({ BrowserWindow }) => {
      void new BrowserWindow({ webPreferences: { partition: 'checked' } }).loadURL('about:blank')
    })
    const page = await opening
    for (const [name, article] of Object.entries(goldenStories).filter(([kind]) => isLooked(profile, kind))) {
      const [file] = exportArticle(article, profile, goldenSite)
      const html = file && 'content' in file ? file.content : ''
      const place = path.join(desk.userData, `${profile.name}.html`)
      await writeFile(place, html.startsWith('<!doctype') ? html : inHost(html))
      await page.goto(`file://${place}`)
      await page.evaluate(source)
      const violations = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as {
          axe: { run(): Promise<{ violations: readonly Violation[] }> }
        }
        return (await checker.run()).violations
      })
      const found = violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))
      expect(found, name).toEqual([])
    }
    await page.close()
  })
}
