import { describe, expect, test } from 'vitest'
import {
  type FindOptions,
  findText,
  replaceAll,
  replaceOne,
  selectionOf,
} from '../../renderer/article/find.ts'
import { editorWith, expectToFit, outlineOf, tidy } from '../kit/article.ts'
import { readOutline } from '../kit/outline.ts'

const paragraph = (text: string) => [{ type: 'paragraph' as const, children: [{ text }] }]
const found = (text: string, query: string, options?: FindOptions) =>
  findText(paragraph(text), query, options).map(({ start, end }) => text.slice(start, end))

describe('Find takes for the same', () => {
  const specimens: readonly (readonly [text: string, query: string, found: readonly string[]])[] = [
    ['قالت الوزارة إن الوزير قال', 'قال', ['قال', 'قال']],
    // harakat and tatweel, in the text or in the query
    ['قَالَ المُتَحَدِّثُ', 'قال المتحدث', ['قَالَ المُتَحَدِّثُ']],
    ['قال المتحدث', 'قَالَ', ['قال']],
    ['أهلاً وسهلاً', 'اهلا', ['أهلاً']],
    ['مـــرحـبا بكم', 'مرحبا', ['مـــرحـبا']],
    ['هٰذا', 'هذا', ['هٰذا']],
    // the forms of a letter
    ['الأمن أكد إلى الآن', 'الامن', ['الأمن']],
    ['الآن والان وٱلان', 'الآن', ['الآن', 'الان', 'ٱلان']],
    ['ا\u0654من', 'أمن', ['ا\u0654من']],
    ['على علي', 'على', ['على', 'علي']],
    ['فی ایران', 'في', ['فی']],
    ['کتاب كتاب', 'كتاب', ['کتاب', 'كتاب']],
    ['ﻻعب السﻼم', 'السلام', ['السﻼم']],
    // digits of every script
    ['سنة 2022 وسنة ٢٠٢٢ وسنة ۲۰۲۲', '2022', ['2022', '٢٠٢٢', '۲۰۲۲']],
    ['سنة 2022', '٢٢', ['22']],
    // Latin
    ['BBC bbc Bbc', 'bbc', ['BBC', 'bbc', 'Bbc']],
    ['Élysée ÉLYSÉE E\u0301lyse\u0301e', 'élysée', ['Élysée', 'ÉLYSÉE', 'E\u0301lyse\u0301e']],
    ['l’équipe', "l'équipe", ['l’équipe']],
    ['شركة Apple\u00a0Pay تعلن', 'apple pay', ['Apple\u00a0Pay']],
    // both, and what no one sees between them
    ['فوز \u2067FIFA\u2069 اليوم', 'fifa اليوم', ['FIFA\u2069 اليوم']],
    ['می\u200cخواهم', 'ميخواهم', ['می\u200cخواهم']],
    ['❤\ufe0f المغرب', '❤ المغرب', ['❤\ufe0f المغرب']],
    // places do not lie over one another
    ['هههه', 'هه', ['هه', 'هه']],
    ['aaa', 'aa', ['aa']],
    // a sign of the query is only a sign
    ['كم؟ (نعم) [لا] *.+', '*.+', ['*.+']],
  ]
  test.each(specimens)('%s for %s', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected)
  })
})

describe('Find does not take for the same', () => {
  test.each([
    ['شيء', 'شي ء'],
    ['سئل', 'سيل'],
    ['مؤتمر', 'موتمر'],
    ['مدرسة', 'مدرسه'],
    ['café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['ﻻ', 'ل'],
    ['قال', ''],
    ['قال', '\u064e'],
    ['', 'قال'],
  ])('%s and %s', (text, query) => {
    expect(found(text, query)).toEqual([])
  })
})

describe('Find can be told', () => {
  test('to look at the case of letters', () => {
    expect(found('BBC bbc', 'bbc', { caseSensitive: true })).toEqual(['bbc'])
  })
  test('to look at harakat', () => {
    expect(found('كَتب كتب', 'كتب', { ignoreHarakat: false })).toEqual(['كتب'])
    expect(found('كَتب كتب', 'كَتب', { ignoreHarakat: false })).toEqual(['كَتب'])
    expect(found('كتبَ', 'كتب', { ignoreHarakat: false })).toEqual([])
  })
  test('to look at the forms of a letter', () => {
    expect(found('الان الآن', 'الآن', { ignoreLetterForms: false })).toEqual(['الآن'])
    expect(found('على علي', 'علي', { ignoreLetterForms: false })).toEqual(['علي'])
  })
  test('that ة is ه', () => {
    expect(found('مدرسة مدرسه', 'مدرسه', { ignoreTehMarbuta: true })).toEqual(['مدرسة', 'مدرسه'])
  })
  test('to find whole words only', () => {
    expect(found('قال وقال قالت، قال.', 'قال', { wholeWord: true })).toEqual(['قال', 'قال'])
    expect(found('قَالَ', 'قال', { wholeWord: true })).toEqual(['قَالَ'])
    expect(found('art party Art', 'art', { wholeWord: true })).toEqual(['art', 'Art'])
    expect(found('2-0 و12-0', '2-0', { wholeWord: true })).toEqual(['2-0'])
  })
})

const article = `
  heading level=2: المغرب يفوز
  paragraph: فوز الم<bold>غرب</bold> على <link url=https://fifa.com>بلجيكا</link>
  list:
    list-item:
      paragraph: المغرب
  table:
    table-row:
      table-cell: المغرب
  image picture=a.jpg: لاعبو المغرب
  divider
`

describe('Find in an article', () => {
  test('gives the block and the place in its text, in the order of the page', () => {
    expect(findText(readOutline(article).body, 'المغرب')).toEqual([
      { path: [0], start: 0, end: 6 },
      { path: [1], start: 4, end: 10 },
      { path: [2, 0, 0], start: 0, end: 6 },
      { path: [3, 0, 0], start: 0, end: 6 },
      { path: [4], start: 6, end: 12 },
    ])
  })

  test('does not find over the end of a block', () => {
    expect(findText(readOutline(article).body, 'يفوز فوز')).toEqual([])
  })

  test('sees what was changed since', () => {
    const editor = editorWith('paragraph: المغرب|')
    expect(findText(editor.children, 'مغربي')).toEqual([])
    editor.insertText('ي')
    expect(findText(editor.children, 'مغربي')).toEqual([{ path: [0], start: 2, end: 7 }])
  })
})

function replaced(outline: string, query: string, text: string): string {
  const editor = editorWith(outline)
  const before = editor.children
  replaceAll(editor, findText(editor.children, query), text)
  expectToFit(editor)
  const after = outlineOf(editor)
  if (editor.history.undos.length > 0) {
    editor.undo()
    expect(editor.children, 'one undo').toEqual(before)
  }
  return after
}

describe('Replace', () => {
  test.each([
    [
      'every place in a block',
      'paragraph: قال ثم قَالَ ثم قال',
      'قال',
      'أعلن',
      'paragraph: أعلن ثم أعلن ثم أعلن',
    ],
    ['with nothing', 'paragraph: قال ثم قال', 'قال ', '', 'paragraph: ثم قال'],
    ['with something longer that holds the query', 'paragraph: ااا', 'ا', 'اا', 'paragraph: اااااا'],
    [
      'a bold word stays bold',
      'paragraph: فوز <bold>المغرب</bold> أمس',
      'المغرب',
      'الفريق',
      'paragraph: فوز <bold>الفريق</bold> أمس',
    ],
    [
      'a word half bold takes the marks of its first letter',
      'paragraph: فوز الم<bold>غرب أمس</bold>',
      'المغرب',
      'الفريق',
      'paragraph: فوز الفريق<bold> أمس</bold>',
    ],
    [
      'a linked word stays linked',
      'paragraph: على <link url=https://fifa.com>بلجيكا</link> أمس',
      'بلجيكا',
      'كندا',
      'paragraph: على <link url=https://fifa.com>كندا</link> أمس',
    ],
    [
      'a linked word by nothing takes the link away',
      'paragraph: على <link url=https://fifa.com>بلجيكا</link> أمس',
      'بلجيكا',
      '',
      'paragraph: على  أمس',
    ],
    [
      'from before a link into it',
      'paragraph: فريق <link url=https://fifa.com>بلجيكا الأول</link>',
      'فريق بلجيكا',
      'منتخب',
      'paragraph: منتخب<link url=https://fifa.com> الأول</link>',
    ],
    ['what is not there', 'paragraph: قال', 'كتب', 'قرأ', 'paragraph: قال'],
  ])('%s', (_, before, query, text, after) => {
    expect(replaced(before, query, text)).toBe(tidy(after))
  })

  test('in every block of an article', () => {
    expect(replaced(article, 'المغرب', 'الفريق')).toBe(
      tidy(article.replaceAll('الم<bold>غرب</bold>', 'الفريق').replaceAll('المغرب', 'الفريق')),
    )
  })

  test('is a step of its own right after typing', () => {
    const editor = editorWith('paragraph: قا|')
    editor.insertText('ل')
    replaceAll(editor, findText(editor.children, 'قال'), 'أعلن')
    editor.undo()
    expect(outlineOf(editor)).toBe('paragraph: قال|')
  })

  test('one place puts the caret behind it', () => {
    const editor = editorWith('paragraph: قال ثم قال|')
    const [first] = findText(editor.children, 'قال')
    if (!first) throw new Error('The word is there.')
    replaceOne(editor, first, 'أعلن')
    expect(outlineOf(editor)).toBe('paragraph: أعلن| ثم قال')
  })

  test('leaves alone a place that is no longer there', () => {
    const editor = editorWith('paragraph: قال')
    replaceAll(
      editor,
      [
        { path: [0], start: 0, end: 9 },
        { path: [7], start: 0, end: 1 },
      ],
      'أعلن',
    )
    expect(outlineOf(editor)).toBe('paragraph: قال')
    expect(selectionOf(editor, { path: [0], start: 1, end: 3 })).toEqual({
      anchor: { path: [0, 0], offset: 1 },
      focus: { path: [0, 0], offset: 3 },
    })
  })
})
