import fc from 'fast-check'
import { type Descendant, Editor } from 'slate'
import { describe, expect, test } from 'vitest'
import { createArticleEditor } from '../../renderer/article/editor.ts'
import { fitBody } from '../../renderer/article/fit.ts'
import { expectToFit, tidy } from '../kit/article.ts'
import { writeOutline } from '../kit/outline.ts'
import { anyBody, contentOf, element, elementTypes } from '../kit/trees.ts'

const text = (letters: string): Descendant => ({ text: letters })
const fitted = (...nodes: Descendant[]) => writeOutline(fitBody(nodes), null)

function editorHolding(nodes: readonly Descendant[]) {
  const editor = createArticleEditor()
  editor.children = [...nodes]
  return editor
}

describe('A child of every type in a holder of every type', () => {
  const pairs = [null, ...elementTypes].flatMap((holder) =>
    [null, ...elementTypes].map((child) => [holder ?? 'the top', child ?? 'letters', holder, child] as const),
  )
  test.each(pairs)('%s with %s in it', (_, __, holder, child) => {
    const inside = child === null ? text('نص') : element(child, text('نص'))
    const tree = holder === null ? [inside] : [element(holder, inside)]
    const once = fitBody(tree)
    expect(fitBody(once)).toEqual(once)
    expectToFit(editorHolding(once))
    expect(contentOf(once).toSorted()).toEqual(contentOf(tree).toSorted())
  })
})

describe('A body that fits', () => {
  test('is made of any tree, once for all, with nothing lost', () => {
    fc.assert(
      fc.property(anyBody, (tree) => {
        const once = fitBody(tree)
        expect(fitBody(once)).toEqual(once)
        expectToFit(editorHolding(once))
        expect(contentOf(once).toSorted()).toEqual(contentOf(tree).toSorted())
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  test('is what the editor makes of any tree, too', () => {
    fc.assert(
      fc.property(anyBody, (tree) => {
        const editor = editorHolding(tree)
        Editor.normalize(editor, { force: true })
        if (editor.children.length > 0) expect(fitBody(editor.children)).toEqual(editor.children)
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})

describe('What stands where it may not', () => {
  const p = (...children: Descendant[]) => element('paragraph', ...children)

  test('A list inside a list belongs to the item before it', () => {
    const item = element('list-item', p(text('المجموعة السادسة')))
    const nested = element('list', element('list-item', p(text('كندا'))))
    expect(fitted(element('list', item, nested))).toBe(
      tidy(`
        list:
          list-item:
            paragraph: المجموعة السادسة
            list:
              list-item:
                paragraph: كندا
      `),
    )
  })

  test('Items that stand side by side without a list share one', () => {
    const item = (letters: string) => element('list-item', p(text(letters)))
    expect(fitted(item('المغرب'), text('\n  '), item('بلجيكا'), p(text('كرواتيا')))).toBe(
      tidy(`
        list:
          list-item:
            paragraph: المغرب
          list-item:
            paragraph: بلجيكا
        paragraph: كرواتيا
      `),
    )
  })

  test('Cells that stand side by side without a table share a row', () => {
    expect(fitted(element('table-cell', text('2')), element('table-cell', text('0')))).toBe(
      tidy(`
        table:
          table-row:
            table-cell: 2
            table-cell: 0
      `),
    )
  })

  test('A heading in a table is a cell', () => {
    expect(fitted(element('table', element('heading', text('الهدافون'))))).toBe(
      tidy(`
        table:
          table-row:
            table-cell: الهدافون
      `),
    )
  })

  test('A picture in a paragraph cuts it in two, an empty half is dropped', () => {
    const image = element('image', text('لاعبو المنتخب'))
    expect(fitted(p(text('قبل'), image, text('بعد')), p(image))).toBe(
      tidy(`
        paragraph: قبل
        image picture=stade.jpg: لاعبو المنتخب
        paragraph: بعد
        image picture=stade.jpg: لاعبو المنتخب
      `),
    )
  })

  test('A picture in a link leaves the link and the paragraph', () => {
    const link = element('link', text('FIFA'), element('image', text('')), text('UEFA'))
    expect(fitted(p(text('بين '), link))).toBe(
      tidy(`
        paragraph: بين <link url=https://fifa.com>FIFA</link>
        image picture=stade.jpg:
        paragraph: <link url=https://fifa.com>UEFA</link>
      `),
    )
  })

  test('A picture between the blocks of a heading parts them', () => {
    expect(
      fitted(element('heading', p(text('قبل')), element('image', text('')), p(text('بعد')), p(text('ذلك')))),
    ).toBe(
      tidy(`
        heading level=2: قبل
        image picture=stade.jpg:
        heading level=2: بعد⏎ذلك
      `),
    )
  })

  test('A picture in the caption of another comes after it', () => {
    expect(fitted(element('image', text('يمين'), element('image', text('يسار')), text(' أمس')))).toBe(
      tidy(`
        image picture=stade.jpg: يمين أمس
        image picture=stade.jpg: يسار
      `),
    )
  })

  test('A picture in the middle of a list cuts the list', () => {
    const items = [
      p(text('أولا')),
      element('image', text('')),
      element('list', element('list-item', p(text('ثانيا')))),
    ]
    expect(fitted(element('list', element('list-item', ...items)))).toBe(
      tidy(`
        list:
          list-item:
            paragraph: أولا
        image picture=stade.jpg:
        list:
          list-item:
            paragraph:
            list:
              list-item:
                paragraph: ثانيا
      `),
    )
  })

  test('A numbered list that is cut counts on', () => {
    const item = (...children: Descendant[]) => element('list-item', ...children)
    const list = {
      ...element(
        'list',
        item(p(text('أولا'))),
        item(p(text('ثانيا')), element('image', text(''))),
        item(p(text('ثالثا'))),
      ),
      ordered: true,
    }
    expect(fitted(list as Descendant)).toBe(
      tidy(`
        list ordered=true:
          list-item:
            paragraph: أولا
          list-item:
            paragraph: ثانيا
        image picture=stade.jpg:
        list ordered=true start=3:
          list-item:
            paragraph: ثالثا
      `),
    )
  })

  test('Paragraphs and lists in a cell are lines, a table in it leaves', () => {
    const list = element(
      'list',
      element('list-item', p(text('ثانيا'))),
      element('list-item', p(text('ثالثا'))),
    )
    const inner = element('table', element('table-row', element('table-cell', text('جدول'))))
    expect(
      fitted(
        element(
          'table',
          element('table-row', element('table-cell', p(text('أولا')), list, text('رابعا'), inner)),
        ),
      ),
    ).toBe(
      tidy(`
        table:
          table-row:
            table-cell: أولا⏎ثانيا⏎ثالثا⏎رابعا
        table:
          table-row:
            table-cell: جدول
      `),
    )
  })

  test('Loose letters and links are a paragraph', () => {
    expect(fitted(text('قال '), element('link', text('FIFA')), p(text('ثم')), text(' '), text('ختم'))).toBe(
      tidy(`
        paragraph: قال <link url=https://fifa.com>FIFA</link>
        paragraph: ثم
        paragraph: ختم
      `),
    )
  })

  test('A quote of another kind inside a quote is the quote', () => {
    expect(
      fitted(
        element('quote', element('pull-quote', p(text('سنفوز')), element('attribution', text('المدرب')))),
      ),
    ).toBe(
      tidy(`
        quote:
          paragraph: سنفوز
          attribution: المدرب
      `),
    )
  })

  test('Nothing at all is an empty paragraph', () => {
    expect(fitted()).toBe('paragraph:')
  })
})
