import { describe, expect, test } from 'vitest'
import { emptyArticle } from '../../../renderer/article/article.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { compareNewsrooms, isUnchanged } from '../../../renderer/article/newsroom/compare-newsrooms.ts'
import { neatField, neatNewsroom } from '../../../renderer/article/newsroom/neat-newsroom.ts'
import { emptyNewsroom, type Newsroom, readNewsroom } from '../../../renderer/article/newsroom/newsroom.ts'
import { readProfileFile } from '../../../renderer/article/newsroom/read-profile.ts'
import type { Site } from '../../../renderer/article/newsroom/site.ts'
import { takeIn } from '../../../renderer/article/newsroom/take-in.ts'
import { unknownFields } from '../../../renderer/article/newsroom/unknown-fields.ts'
import { usualStyle } from '../../../renderer/article/proofread/house-style.ts'
import { readArticle } from '../../../renderer/article/read-article.ts'
import type { ReadProblem } from '../../../renderer/article/read-properties.ts'
import { templateOf } from '../../../renderer/article/templates/own-template.ts'
import { everyWords } from '../../../renderer/words/index.ts'
import { placedLine } from '../../../renderer/words/newsroom-file.ts'

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

const lusail = {
  kind: 'place',
  ar: 'لوسيل',
  fr: 'Lusail',
  en: 'Lusail',
  variants: ['اللوسيل'],
  note: '',
} as const
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
      style: [],
      ledger: [],
      dictionary: { added: [], removed: [] },
      templates: [],
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
  expect(takeIn(joined, { kind: 'newsroom', newsroom: emptyNewsroom, without: [] })).toEqual(emptyNewsroom)
  const [ledger, dictionary] = [[lusail], ['المونديال']]
  expect(
    takeIn(
      { ...joined, ledger, dictionary },
      { kind: 'newsroom', newsroom: emptyNewsroom, without: ['ledger'] },
    ),
  ).toEqual({ ...emptyNewsroom, ledger })
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

const match = {
  name: 'مباراة',
  article: { ...emptyArticle('ar'), story: { ...emptyArticle('ar').story, section: 'رياضة' } },
}

describe('The kit of a newsroom', () => {
  const kit: Newsroom = {
    ...alMasae,
    style: { ...usualStyle, digits: 'arabic', off: ['repeated-word', 'a rule of later'] },
    ledger: [
      lusail,
      { ...lusail, kind: 'body', ar: 'الرجاء', fr: '', en: '', variants: [], note: 'الرجاء الرياضي' },
    ],
    dictionary: ['المونديال', 'podcast'],
    templates: [match],
  }

  test('is read as it was written, and what is left out is as in an empty newsroom', () => {
    expect(readNewsroom(structuredClone(kit))).toEqual({ ok: true, newsroom: kit })
    expect(neatNewsroom(kit)).toEqual(kit)
    expect(readNewsroom({ format: 1, site: { name: 'المساء' } })).toMatchObject({
      ok: true,
      newsroom: { format: 2, style: usualStyle, ledger: [], dictionary: [], templates: [] },
    })
  })

  test('that is not sound is refused with the place of everything wrong, said in each language', () => {
    const image = { type: 'image', picture: 'a.jpg', alt: '', credit: '', children: [{ text: '' }] }
    const raw = {
      format: 2,
      style: { digits: 'roman', sentence: -1 },
      ledger: [lusail, 'الرباط', { kind: 'planet', ar: 'زحل' }, { kind: 'place', note: 'بلا اسم' }],
      dictionary: ['المونديال', 'كأس العالم', ''],
      templates: [
        match,
        match,
        { name: ' ', article: { format: 9 } },
        { name: 'x', article: { ...match.article, body: [image] } },
      ],
    }
    const read = readNewsroom(raw)
    if (read.ok) throw new Error('it was taken')
    expect(read.problems.map(({ at }) => at)).toEqual([
      'style.digits',
      'style.sentence',
      'ledger.1',
      'ledger.2.kind',
      'ledger.3',
      'dictionary.1',
      'dictionary.2',
      'templates.2.name',
      'templates.2.article.format',
      'templates.3.article.body',
      'templates',
    ])
    for (const { newsroomFile } of Object.values(everyWords))
      for (const problem of read.problems)
        expect(placedLine(newsroomFile, problem)).not.toContain(newsroomFile.unknown)
  })

  test('with a misspelt field is refused', () => {
    const raw = {
      format: 2,
      style: { digit: 'latin' },
      ledger: [{ ar: 'لوسيل', varients: [] }],
      templates: [{ ...match, body: [] }],
    }
    expect(unknownFields(raw).map(({ at }) => at)).toEqual([
      'style.digit',
      'ledger.0.varients',
      'templates.0.body',
    ])
  })

  test('says of another what it adds, changes and leaves out', () => {
    const [place, club] = kit.ledger
    if (!place || !club) throw new Error('no names')
    const fatima = { ...lusail, kind: 'person', ar: 'فاطمة', fr: 'Fatima', en: '', variants: [] } as const
    const after: Newsroom = {
      ...kit,
      style: { ...kit.style, digits: 'latin' },
      ledger: [fatima, { ...place, variants: ['اللوسيل', 'Loussail'] }],
      dictionary: ['podcast', 'ميركاتو'],
      templates: [{ ...match, name: 'بلاغ' }],
    }
    const { style, ledger, dictionary, templates } = compareNewsrooms(kit, after)
    expect({ style, ledger, dictionary, templates }).toEqual({
      style: [{ field: 'digits', before: 'arabic', after: 'latin' }],
      ledger: [
        { change: 'added', name: fatima },
        { change: 'replaced', name: after.ledger[1], before: place },
        { change: 'removed', name: club },
      ],
      dictionary: { added: ['ميركاتو'], removed: ['المونديال'] },
      templates: [
        { name: 'بلاغ', change: 'added' },
        { name: 'مباراة', change: 'removed' },
      ],
    })
    const turned = { ...kit, ledger: kit.ledger.toReversed(), dictionary: kit.dictionary.toReversed() }
    expect(isUnchanged(compareNewsrooms(kit, turned))).toBe(true)
  })

  test('is kept neat: names without a spelling and empty variants go, each word is there once', () => {
    const typed: Newsroom = {
      ...kit,
      ledger: [
        { ...lusail, ar: ' لوسيل  الجديدة ', variants: [' ', 'أ', 'أ'] },
        { ...lusail, ar: ' ', fr: '', en: '', note: 'لا شيء' },
      ],
      dictionary: ['المونديال', ' ', 'كأس العالم', 'المونديال'],
    }
    expect(neatNewsroom(typed)).toMatchObject({
      ledger: [{ ar: 'لوسيل الجديدة', variants: ['أ'] }],
      dictionary: ['المونديال', 'كأس', 'العالم'],
    })
  })
})

test('A template of an article has none of its pictures, no slug, no date, and is a draft', () => {
  const children = [{ text: 'الشوط الأول' }]
  const story = {
    ...match.article.story,
    slug: 'x',
    publishedAt: '2022-11-20T18:00:00+01:00',
    status: 'ready' as const,
  }
  const image = { type: 'image', picture: 'a.jpg', alt: '', credit: '', children: [{ text: '' }] }
  const read = readArticle({
    ...match.article,
    story,
    body: [image, { type: 'heading', level: 2, children }],
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect(templateOf('شوط', read.article)).toEqual({
    name: 'شوط',
    article: { ...match.article, body: [{ type: 'heading', level: 2, children }] },
  })
})
