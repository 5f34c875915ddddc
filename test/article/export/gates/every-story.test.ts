import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../renderer/article/article.ts'
import { exportArticle } from '../../../../renderer/article/export/export-article.ts'
import type { Gate } from '../../../../renderer/article/export/gates/gate.ts'
import { checkGates, checkOutput, gates } from '../../../../renderer/article/export/gates/index.ts'
import type { Profile } from '../../../../renderer/article/export/profile.ts'
import { profiles } from '../../../../renderer/article/export/profiles/index.ts'
import { emptySite, type Site } from '../../../../renderer/article/newsroom/site.ts'
import { anyArticle } from '../../../kit/any-article.ts'
import { goldenSite, goldenStories } from '../../../kit/golden-stories.ts'

const seed = Number(process.env['MIDAD_SEED'] ?? 20261125)
const stories: readonly (readonly [name: string, article: Article, site: Site])[] = [
  ...Object.entries(goldenStories).map(([name, article]) => [name, article, goldenSite] as const),
  ...fc
    .sample(anyArticle, { seed, numRuns: process.env['MIDAD_LONG'] === '1' ? 2_000 : 100 })
    .map((article, index) => [`story ${String(index)} of seed ${String(seed)}`, article, emptySite] as const),
]

function foundIn(article: Article, profile: Profile, site: Site) {
  const [file] = exportArticle(article, profile, site)
  const content = file && 'content' in file ? file.content : ''
  return checkOutput(article, profile, content, { site }).filter((finding) => finding.class === 'gate')
}

test('Every story of the golden ones may go out', () => {
  for (const [name, article] of Object.entries(goldenStories)) {
    const stopping = checkGates(article, { site: goldenSite }).filter((finding) => finding.class === 'gate')
    expect(stopping, name).toEqual([])
  }
})

/** Gates that watch over what Midad and a newsroom’s templates write: an export holds them whatever a writer wrote. */
const ofOutput = gates.filter((each: Gate<string, string>) => each.output).map(({ id }) => id)

describe.each<Profile>(profiles)('As $name, over the golden stories and stories of any shape', (profile) => {
  const found = stories.flatMap(([name, article, site]) =>
    foundIn(article, profile, site).map((finding) => ({ name, ...finding })),
  )
  test.each(ofOutput)('%s holds', (id) => {
    expect(found.filter(({ gate }) => gate === id).slice(0, 3)).toEqual([])
  })

  test('every fact holds in the golden ones', () => {
    expect(found.filter(({ name }) => name in goldenStories)).toEqual([])
  })
})

test('Every fact of EXPORT.md has its gate, or the test that proves it', () => {
  const ids = new Set<string>(gates.map(({ id }) => id))
  for (let number = 1; number <= 21; number += 1) expect(ids).toContain(`H${String(number)}`)
})
