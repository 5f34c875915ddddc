import { describe, expect, test } from 'vitest'
import { gates } from '../../../../renderer/article/export/gates/index.ts'
import { profiles } from '../../../../renderer/article/export/profiles/index.ts'
import { page } from '../../../../renderer/article/export/profiles/page.ts'
import { web } from '../../../../renderer/article/export/profiles/web.ts'
import { wordpress } from '../../../../renderer/article/export/profiles/wordpress.ts'
import { french, mixed, saidOfOutput, story } from './gate-kit.ts'

test('what Midad’s own profiles write of Arabic, French and mixed stories passes every gate', () => {
  for (const article of [mixed, french])
    for (const profile of profiles)
      expect(saidOfOutput(article, undefined, profile), profile.name).toEqual([])
})

test('every fact from H1 to H21 has its gate, or says that a test proves it', () => {
  const facts = Array.from({ length: 21 }, (_, index) => `H${String(index + 1)}`)
  const known = gates.filter(({ id }) => /^H\d/.test(id))
  expect(known.map(({ id }) => id)).toEqual(facts)
  expect(known.filter((gate) => gate.provedBy === 'test').map(({ id }) => id)).toEqual([
    'H5',
    'H7',
    'H8',
    'H19',
    'H20',
    'H21',
  ])
})

describe('H1 the root and each block say their direction', () => {
  test('a root without it, a block without it, and one that leaves it to be guessed', () => {
    expect(saidOfOutput(french, (html) => html.replace(' dir="ltr"', ''))).toContain(
      'root-without-direction output: <div lang="fr">',
    )
    expect(saidOfOutput(mixed, (html) => html.replace('<h2 dir="rtl">', '<h2>'))).toEqual([
      'block-without-direction [2]: ماذا قال Tim Cook؟',
    ])
    expect(saidOfOutput(mixed, (html) => html.replace('<h2 dir="rtl">', '<h2 dir="auto">'))).toContain(
      'direction-guessed output: <h2 dir="auto">',
    )
  })

  test('a block that goes out the other way round', () => {
    expect(saidOfOutput(french, (html) => html.replace('<h2 dir="ltr">', '<h2 dir="rtl">'))).toContain(
      'direction-changed [1]: Contexte',
    )
  })

  test('where only what differs carries it, blocks need not', () => {
    const sparing = { ...web, can: { ...web.can, directions: 'where it differs' } } as const
    expect(saidOfOutput(mixed, (html) => html.replace('<h2 dir="rtl">', '<h2>'), sparing)).toEqual([])
  })
})

test('H2 containers carry direction, and in block markup only paragraphs and spans do', () => {
  expect(saidOfOutput(mixed, (html) => html.replace('<table dir="rtl">', '<table>'))).toContain(
    'container-without-direction [5,0,0]: الفريق',
  )
  expect(saidOfOutput(mixed, (html) => html.replace('<ol dir="rtl">', '<ol>'))).toContain(
    'container-without-direction [4,0,0]: فوز في Doha',
  )
  expect(saidOfOutput(french, (html) => html.replace('<h2', '<h2 dir="ltr"'), wordpress)).toContainEqual(
    expect.stringContaining('block-cannot-say-direction output: <h2 dir="ltr"'),
  )
})

test('H3 tokens are isolated, and words say their language', () => {
  const article = story('paragraph: قال إن C++ أفضل لغة، وفق Le Monde diplomatique.')
  expect(saidOfOutput(article)).toEqual([])
  expect(saidOfOutput(article, (html) => html.replace('<span dir="ltr">C++</span>', 'C++'))).toEqual([
    'isolate-missing [0]: C++',
    'order-changed [0]: قال إن C++ أفضل لغة، وفق Le Monde diplomatique.',
  ])
  expect(saidOfOutput(article, (html) => html.replace(' lang="fr"', ''))).toEqual([
    'language-missing [0]: Le Monde diplomatique',
  ])
})

describe('H4 each line is painted as it is meant', () => {
  test('a byline that says the same as a line of the body is not taken for it', () => {
    const twice = story(
      `
      list:
        list-item:
          paragraph: Le Monde
      paragraph: نص
    `,
      { byline: 'Le Monde' },
    )
    expect(saidOfOutput(twice, undefined, page)).toEqual([])
    const spoil = (html: string) => html.replace('<ul dir="rtl">', '<ul>')
    expect(saidOfOutput(twice, spoil, page)).toContain('container-without-direction [0,0,0]: Le Monde')
  })

  test('a source that is written behind its quote is not lost', () => {
    const article = story(`
      quote:
        paragraph: أولا
        attribution: Le Monde
        paragraph: ثانيا
    `)
    for (const profile of profiles) expect(saidOfOutput(article, undefined, profile)).toEqual([])
  })

  test('a line of a note is not taken for a heading that says the same, nor for a source or an item', () => {
    const note = story(`
      heading level=2 dir=rtl: قالت الوزارة
      aside:
        paragraph dir=ltr: BBC⏎قالت الوزارة
      heading level=2: فصل
      list dir=rtl:
        list-item:
          paragraph dir=ltr: Le Monde
      aside:
        paragraph dir=rtl: Le Monde
    `)
    for (const profile of profiles) expect(saidOfOutput(note, undefined, profile), profile.name).toEqual([])
  })

  test('a source is not taken for words of its quote that hold the same', () => {
    const quote = story(`
      quote:
        attribution dir=ltr: الوزارة
        list dir=ltr:
          list-item:
            paragraph dir=rtl: لغة C++ أفضل وفق الوزارة
    `)
    for (const profile of profiles) expect(saidOfOutput(quote, undefined, profile), profile.name).toEqual([])
  })

  test('a cell alone in its row is not taken for letters of a kicker', () => {
    const table = story(
      `
      table:
        table-row:
          table-cell: 2-0
    `,
      { language: 'en', headline: 'Cup', kicker: ' 2-0 و م ع/ح.ر' },
    )
    for (const profile of profiles) expect(saidOfOutput(table, undefined, profile), profile.name).toEqual([])
  })

  test('of two lines that say the same the one that is lost is missed, and the one that is turned is found', () => {
    const twice = story(`
      paragraph: فاز 2-0 أمس
      list:
        list-item:
          paragraph: فاز 2-0 أمس
    `)
    expect(saidOfOutput(twice, (html) => html.replace(/<p dir="rtl">.*?<\/p>/, ''))).toEqual([
      'letters-lost [0]: فاز 2-0 أمس',
    ])
    expect(saidOfOutput(twice, (html) => html.replace(/<li>.*?<\/li>/, '<li></li>'))).toEqual([
      'letters-lost [1,0,0]: فاز 2-0 أمس',
    ])
    expect(saidOfOutput(twice, (html) => html.replace('<p dir="rtl">', '<p dir="ltr">'))).toEqual([
      'direction-changed [0]: فاز 2-0 أمس',
    ])
  })

  test('a block that stands elsewhere than in the article is missed where it belongs', () => {
    const moved = story(`
      paragraph: أولا
      paragraph: ثانيا
      paragraph: ثالثا
    `)
    expect(
      saidOfOutput(moved, (html) => html.replace(/(<p dir="rtl">أولا<\/p>\s*)([^]*)(<\/div>)/, '$2$1$3')),
    ).toEqual(['letters-lost [0]: أولا'])
  })

  test('an isolate of the wrong direction turns it', () => {
    const article = story('paragraph: فاز 2-0 أمس')
    expect(saidOfOutput(article, (html) => html.replace('2-0', '<span dir="rtl">2-0</span>'))).toContain(
      'order-changed [0]: فاز 2-0 أمس',
    )
  })

  test('a line that a template lost is missed, wherever it stood', () => {
    expect(saidOfOutput(mixed, (html) => html.replace(/<li>BBC<\/li>/, ''))).toEqual([
      'letters-lost [4,1,0]: BBC',
    ])
    expect(saidOfOutput(french, (html) => html.replace('Contexte', ''))).toEqual([
      'letters-lost [1]: Contexte',
    ])
  })
})
