import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../renderer/article/article.ts'
import { exportArticle } from '../../renderer/article/export/export-article.ts'
import type { Profile } from '../../renderer/article/export/profile.ts'
import { web } from '../../renderer/article/export/profiles/web.ts'
import { wordpress } from '../../renderer/article/export/profiles/wordpress.ts'
import type { Site } from '../../renderer/article/newsroom/site.ts'
import { anyArticle } from '../kit/any-article.ts'
import { goldenSite, goldenStories } from '../kit/golden-stories.ts'
import { askWordPress, isWordPressHere, versionsAsked, whereWordPressIs } from './ask-wordpress.ts'
import {
  type BlockEditor,
  isBlockEditorHere,
  openBlockEditor,
  type ReadBlock,
  whereBlockEditorIs,
} from './block-editor.ts'

function written(article: Article, profile: Profile, site?: Site): string {
  const [file] = exportArticle(article, profile, site)
  return file && 'content' in file ? file.content : ''
}

const seed = 20261125
const long = process.env['MIDAD_LONG'] === '1'
/** Every golden story, then stories of any shape; all 2,000 with MIDAD_LONG=1. */
const stories: readonly (readonly [name: string, article: Article, site: Site | undefined])[] = [
  ...Object.entries(goldenStories).map(([name, article]) => [name, article, goldenSite] as const),
  ...fc
    .sample(anyArticle, { seed, numRuns: long ? 2_000 : 80 })
    .map((article, index) => [`story ${String(index)} of seed ${String(seed)}`, article, undefined] as const),
]

/** An author’s save puts a space before the slash of an empty tag; the editor takes both and writes its own again. */
const spaced = (html: string) => html.replaceAll('"/>', '" />')

describe.skipIf(!isWordPressHere)(`WordPress leaves an export as it is (${whereWordPressIs})`, () => {
  describe.each(versionsAsked)('in %s', (version) => {
    test('H6 and H7 hold: the classic fragment, by wp_kses_post, wptexturize and wpautop', async () => {
      const fragments = stories.map(([name, article, site]) => [name, written(article, web, site)] as const)
      const answers = await askWordPress(
        fragments.map(([, html]) => html),
        version,
      )
      const changed = answers.flatMap(({ kses, texturized, autop, shown }, index) => {
        const [name = '', html = ''] = fragments[index] ?? []
        return Object.entries({ kses, texturized, autop, shown })
          .filter(([, after]) => after.trim() !== html.trim())
          .map(([filter, after]) => ({ name, filter, html, after }))
      })
      expect(changed.slice(0, 3)).toEqual([])
    })

    test('H6 the blocks, by wp_kses_post', async () => {
      const posts = stories.map(([, article, site]) => written(article, wordpress, site))
      const answers = await askWordPress(posts, version)
      const changed = answers.flatMap(({ kses }, index) => {
        const post = posts[index] ?? ''
        const isKept = kses.replaceAll('u0026amp;', 'u0026') === spaced(post)
        return isKept ? [] : [{ name: stories[index]?.[0], post, kses }]
      })
      expect(changed.slice(0, 3)).toEqual([])
    })
  })
})

describe.skipIf(!isBlockEditorHere)(`WordPress’s block editor (${whereBlockEditorIs})`, () => {
  const opened: { editor?: BlockEditor } = {}
  beforeAll(async () => {
    opened.editor = await openBlockEditor()
  }, 120_000)
  afterAll(() => opened.editor?.close())

  const faults = (blocks: readonly ReadBlock[]): readonly string[] =>
    blocks.flatMap(({ name, isValid, problems, innerBlocks }) => [
      ...(isValid ? [] : [`${name}: ${problems.join(' ')}`]),
      ...(name === 'core/freeform' || name === 'core/missing' ? [`${name} stands in it`] : []),
      ...faults(innerBlocks),
    ])

  test('H8 takes every block of an export as valid, and saves the same bytes', () => {
    const { editor } = opened
    const wrong = stories.flatMap(([name, article, site]) => {
      const post = written(article, wordpress, site)
      const found = faults(editor?.parseBlocks(post) ?? [])
      const again = `${editor?.savedAgain(post) ?? ''}\n`
      return found.length > 0 || again !== post ? [{ name, found, post, again }] : []
    })
    expect(wrong.slice(0, 3)).toEqual([])
  }, 120_000)
})
