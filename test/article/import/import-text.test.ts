import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { importPlainFragment, importText } from '../../../renderer/article/import/import-text.ts'
import { emptyStory } from '../../../renderer/article/story.ts'
import { outline, outlineArticle } from './outline.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ text }] })

describe('a story copied from a site', () => {
  const source = readFileSync(path.join(root, 'assets/samples/oasis-robot-cup.txt'), 'utf8')
  const [, headline = '', ...rest] = source.split('\n').filter((line) => line.trim() !== '')

  test('its headline, site tail, sign-off and closing line are told apart, all other letters stay', () => {
    expect(importText(source)).toEqual({
      ok: true,
      article: {
        format: 1,
        story: { ...emptyStory('ar'), headline, signOff: 'بريد/س.و' },
        body: rest.slice(0, -2).map(paragraph),
      },
      notes: [
        { code: 'closing-line-removed', detail: 'التعليقات مغلقة.' },
        { code: 'site-tail-removed', detail: 'بريد الواحة' },
        { code: 'headline-repeated', detail: headline },
        { code: 'headline-recognised', detail: headline },
        { code: 'sign-off-recognised', detail: 'بريد/س.و' },
      ],
    })
  })

  const real = path.resolve(root, '../shared/samples/hammouchi-qatar-2022.txt')
  test.runIf(existsSync(real))('the same with a real one', () => {
    const lines = readFileSync(real, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    const read = importText(readFileSync(real, 'utf8'))
    expect(read.ok && read.article.body).toEqual(lines.slice(2, 6).map(paragraph))
    expect(read.ok && read.article.story).toEqual({
      ...emptyStory('ar'),
      headline: lines[1],
      signOff: 'حدث/م',
    })
  })
})

function read(source: string): string {
  const imported = importText(source)
  return imported.ok ? outlineArticle(imported.article) : imported.why
}

const lines = (...each: readonly string[]) => each.map((line) => `${line}\n`).join('')

describe('paragraphs', () => {
  test('blank lines part them, a no-break space is a blank line', () => {
    expect(read('أولا:\n\n\u00a0\nثانيا.\n\n\nثالثا.')).toBe(
      lines('language: ar', 'paragraph', '  "أولا:"', 'paragraph', '  "ثانيا."', 'paragraph', '  "ثالثا."'),
    )
  })

  test('without blank lines every line is one', () => {
    expect(read('عنوان الخبر\r\nالفقرة الأولى.\r\nالفقرة الثانية.')).toBe(
      lines(
        'language: ar',
        'headline: عنوان الخبر',
        'paragraph',
        '  "الفقرة الأولى."',
        'paragraph',
        '  "الفقرة الثانية."',
      ),
    )
  })

  test('lines that a mail program broke at a width are joined', () => {
    const words = Array.from(
      { length: 60 },
      (_, index) => ['روبوتات', 'في', 'الواحة', 'الجديدة'][index % 4] ?? '',
    )
    const broken = words.reduce((text, word) => {
      const line = text.slice(text.lastIndexOf('\n') + 1)
      return text === '' ? word : `${text}${line.length + 1 + word.length > 60 ? '\n' : ' '}${word}`
    }, '')
    expect(importPlainFragment(`${broken}.\n\n${broken}.`).nodes).toEqual([
      paragraph(`${words.join(' ')}.`),
      paragraph(`${words.join(' ')}.`),
    ])
  })

  test('a poem is not joined', () => {
    const poem = ['يا واحة في آخر الدرب', 'ماؤك عذب', 'وظلك قريب من القلب', 'لا شمس تؤذي', 'ولا حرب']
    expect(importPlainFragment(poem.join('\n')).nodes).toEqual(poem.map(paragraph))
  })

  test('doubled spaces and spaces before signs are left for the proofreader; marks of direction are translated', () => {
    expect(importPlainFragment('قال  المدير ، \u200fYahoo!\u200f').nodes).toEqual([
      { text: 'قال  المدير ، Yahoo!' },
    ])
  })

  test('a byte order mark, soft hyphens and zero-width spaces go', () => {
    expect(importPlainFragment('\ufeffمو\u00adقع\u200b').nodes).toEqual([{ text: 'موقع' }])
  })
})

describe('lists', () => {
  test('lines with bullets in a row are a list, numbers that count up an ordered one', () => {
    expect(outline(importPlainFragment('قبل:\n- أول\n- ثان\n3. ثالث\n4. رابع\nبعد.').nodes)).toBe(
      lines(
        ...['paragraph', '  "قبل:"'],
        ...[
          'list ordered=false',
          '  list-item',
          '    paragraph',
          '      "أول"',
          '  list-item',
          '    paragraph',
          '      "ثان"',
        ],
        ...[
          'list ordered=true start=3',
          '  list-item',
          '    paragraph',
          '      "ثالث"',
          '  list-item',
          '    paragraph',
          '      "رابع"',
        ],
        ...['paragraph', '  "بعد."'],
      ),
    )
  })

  test('one dash, numbers that do not count, years, and questions with answers are no list', () => {
    const text = [
      '- قال ذلك.',
      'ثم مضى.',
      '1. أول',
      '3. ثالث',
      '2025 سنة.',
      '2026 سنة.',
      '- ما اسمك؟',
      '- تامدولت.',
    ]
    expect(importPlainFragment(text.join('\n')).nodes).toEqual(text.map(paragraph))
  })
})

describe('what is pasted', () => {
  test('one line goes into the line of the caret, with its spaces', () => {
    expect(importPlainFragment(' كلمة ').nodes).toEqual([{ text: ' كلمة ' }])
  })

  test('several lines are blocks', () => {
    expect(importPlainFragment('أول\nثان').nodes).toEqual([paragraph('أول'), paragraph('ثان')])
  })

  test('10,000 lines take less than a second', () => {
    const source = Array.from(
      { length: 10_000 },
      (_, index) => `السطر ${index} من نص طويل فيه FIFA و2-0.`,
    ).join('\n')
    const began = performance.now()
    expect(importPlainFragment(source).nodes).toHaveLength(10_000)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

test('a text without a letter is refused', () => {
  expect(importText(' \n\u00a0\n\ufeff')).toEqual({ ok: false, why: 'empty' })
})

test('the name of the file stands in for a headline', () => {
  const imported = importText('فقرة وحيدة تنتهي بنقطة.', { fallbackHeadline: 'ملف' })
  expect(imported.ok && [imported.article.story.headline, imported.notes]).toEqual([
    'ملف',
    [{ code: 'headline-from-name', detail: 'ملف' }],
  ])
})
