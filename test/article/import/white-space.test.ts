import fc from 'fast-check'
import { type Descendant, Node } from 'slate'
import { describe, expect, test } from 'vitest'
import { tidySpaces } from '../../../renderer/article/text/white-space.ts'

const link = (...children: Descendant[]): Descendant => ({ type: 'link', url: 'https://a.ma/', children })

describe('white space in a text block', () => {
  test('a run is one space, kept where it begins', () => {
    expect(tidySpaces([{ text: 'ا \t' }, { text: ' ب', bold: true }, { text: '  ج' }])).toEqual([
      { text: 'ا ' },
      { text: 'ب', bold: true },
      { text: ' ج' },
    ])
  })

  test('none stands at the edges or beside a line break, across marks', () => {
    expect(
      tidySpaces([
        { text: ' ا ' },
        { text: ' \n', bold: true },
        { text: ' ب ' },
        { text: ' ', italic: true },
      ]),
    ).toEqual([{ text: 'ا' }, { text: '\n', bold: true }, { text: 'ب' }])
  })

  test('line breaks go from the edges, and two are one', () => {
    expect(tidySpaces([{ text: '\n\nا\n' }, { text: ' \n ب\n' }])).toEqual([{ text: 'ا\n' }, { text: 'ب' }])
  })

  test('no-break spaces are letters', () => {
    expect(tidySpaces([{ text: '\u00a0 ا\u00a0\u00a0ب \u00a0' }])).toEqual([
      { text: '\u00a0 ا\u00a0\u00a0ب \u00a0' },
    ])
  })

  test('a link that is left without a letter goes, a space in one stays where it stands first', () => {
    expect(tidySpaces([{ text: 'ا ' }, link({ text: ' ' }), link({ text: 'ب ' }), { text: ' ج' }])).toEqual([
      { text: 'ا ' },
      link({ text: 'ب ' }),
      { text: 'ج' },
    ])
  })

  test('one text always stays', () => {
    expect([tidySpaces([]), tidySpaces([{ text: ' \n ' }, link({ text: ' ' })])]).toEqual([
      [{ text: '' }],
      [{ text: '' }],
    ])
  })

  test('what is tidy stays as it is, and letters are never lost', () => {
    const text = fc
      .array(fc.constantFrom('ا', 'b', ' ', '\n', '\t', '\u00a0'), { maxLength: 6 })
      .map((parts) => ({ text: parts.join('') }))
    const children = fc.array(
      fc.oneof(
        text,
        fc.array(text, { maxLength: 2 }).map((inside) => link(...inside)),
      ),
      { maxLength: 5 },
    )
    const letters = (nodes: readonly Descendant[]) =>
      nodes
        .map((node) => Node.string(node))
        .join('')
        .replace(/[ \n\t]/g, '')
    fc.assert(
      fc.property(children, (nodes) => {
        const tidied = tidySpaces(nodes)
        expect(tidySpaces(tidied)).toEqual(tidied)
        expect(letters(tidied)).toBe(letters(nodes))
      }),
      { seed: 2026 },
    )
  })
})
