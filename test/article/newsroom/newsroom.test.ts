import { describe, expect, test } from 'vitest'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { compareNewsrooms, isUnchanged } from '../../../renderer/article/newsroom/compare-newsrooms.ts'
import { neatField, neatNewsroom } from '../../../renderer/article/newsroom/neat-newsroom.ts'
import { emptyNewsroom, type Newsroom, readNewsroom } from '../../../renderer/article/newsroom/newsroom.ts'
import { readProfileFile } from '../../../renderer/article/newsroom/read-profile.ts'
import type { Site } from '../../../renderer/article/newsroom/site.ts'
import { takeIn } from '../../../renderer/article/newsroom/take-in.ts'
import { unknownFields } from '../../../renderer/article/newsroom/unknown-fields.ts'
import type { ReadProblem } from '../../../renderer/article/read-properties.ts'

const mobile = { ...web, name: 'mobile', label: 'تطبيق الهاتف' }
const alMasae: Newsroom = {
  ...emptyNewsroom,
  site: {
    ...emptyNewsroom.site,
    name: 'المساء Al Massae',
    url: 'https://almassae.ma',
    sections: [{ name: 'رياضة', slug: 'sport' }],
  },
  profiles: [mobile],
}

describe('Two newsrooms are compared', () => {
  test('field by field, in the order in which they are shown, and the same one has no difference', () => {
    const after: Newsroom = {
      ...alMasae,
      site: {
        ...alMasae.site,
        url: 'https://almassae.press',
        name: 'المساء',
        sections: [{ slug: 'sport', name: 'رياضة' }],
      },
      rules: { headline: 70, standfirst: 300, needs: ['credit', 'section'] },
    }
    expect(compareNewsrooms(alMasae, after)).toEqual({
      site: [
        { field: 'name', before: 'المساء Al Massae', after: 'المساء' },
        { field: 'url', before: 'https://almassae.ma', after: 'https://almassae.press' },
      ],
      rules: [
        { field: 'headline', before: 110, after: 70 },
        { field: 'needs', before: ['credit'], after: ['credit', 'section'] },
      ],
      profiles: [],
    })
    expect(isUnchanged(compareNewsrooms(alMasae, structuredClone(alMasae)))).toBe(true)
  })

  test('profile by profile: added, replaced, removed', () => {
    const app = { ...web, name: 'app' }
    const after = { ...alMasae, profiles: [app, { ...mobile, template: '<p>{{body}}</p>' }] }
    expect(compareNewsrooms(alMasae, after).profiles).toEqual([
      { name: 'app', label: 'app', change: 'added' },
      { name: 'mobile', label: 'تطبيق الهاتف', change: 'replaced' },
    ])
    expect(compareNewsrooms(after, alMasae).profiles.map(({ change }) => change)).toEqual([
      'replaced',
      'removed',
    ])
  })
})

test('A profile joins a newsroom or takes the place of its namesake, a newsroom takes the place of another', () => {
  const app = { ...web, name: 'app' }
  const joined = takeIn(alMasae, { kind: 'profile', profile: app })
  expect(joined.profiles.map(({ name }) => name)).toEqual(['mobile', 'app'])
  const wider = { ...mobile, suffix: '.m' }
  expect(takeIn(joined, { kind: 'profile', profile: wider }).profiles).toEqual([wider, app])
  expect(takeIn(joined, { kind: 'newsroom', newsroom: emptyNewsroom })).toBe(emptyNewsroom)
})

test('A misspelt field is named with its place and the names that are known', () => {
  const raw = {
    format: 1,
    site: { nmae: 'المساء', sections: [{ name: 'رياضة', slug: '', color: 'red' }] },
    rules: { headlines: 70 },
    profiles: [{ name: 'app', temlpate: '' }],
    staff: [],
  }
  expect(unknownFields(raw).map(({ at }) => at)).toEqual([
    'staff',
    'site.nmae',
    'site.sections.0.color',
    'rules.headlines',
    'profiles.0.temlpate',
  ])
  const problems: ReadProblem[] = []
  readProfileFile('<!-- {"name": "app", "lable": "تطبيق"} --><p>{{body}}</p>', 'profile', problems)
  expect(problems).toEqual([
    { at: 'profile.lable', found: 'lable', expected: 'one of name, label, suffix, can' },
  ])
})

test.each<[keyof Site, string, string]>([
  ['url', ' almassae.ma/ ', 'https://almassae.ma'],
  ['url', 'https://example.ma/news//', 'https://example.ma/news'],
  ['url', 'http', 'http'],
  ['region', 'ma', 'MA'],
  ['twitter', 'almassae', '@almassae'],
  ['twitter', 'https://x.com/almassae', '@almassae'],
  ['twitter', '', ''],
  ['pictures', 'cdn.almassae.ma/صور', 'https://cdn.almassae.ma/صور/'],
  ['pictures', '', ''],
  ['path', '{year}/{slug}', '/{year}/{slug}'],
  ['path', '', '/{slug}'],
  ['name', ' المساء ', 'المساء'],
])('What is typed for %s, %j, is kept as %j', (field, typed, kept) => {
  expect(neatField(field, typed)).toBe(kept)
  expect(neatField(field, kept)).toBe(kept)
})

test('A neat newsroom has no section without a name, and is read again as it is', () => {
  const sections = [
    { name: ' رياضة ', slug: 'sport' },
    { name: ' ', slug: 'x' },
  ]
  const neat = neatNewsroom({ ...alMasae, site: { ...alMasae.site, sections, url: 'almassae.ma/' } })
  expect(neat.site).toEqual(alMasae.site)
  expect(readNewsroom(structuredClone(neat))).toEqual({ ok: true, newsroom: neat })
})
