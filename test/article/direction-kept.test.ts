import { describe, expect, test } from 'vitest'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { writeBody } from '../../renderer/article/export/write-body.ts'
import { printHtml } from '../../renderer/article/html/print.ts'
import { importFragment } from '../../renderer/article/import/import-fragment.ts'
import { type Act, commandOf, specimen } from '../kit/article.ts'
import { readOutline, writeOutline } from '../kit/outline.ts'

const enter = (editor: ArticleEditor) => {
  editor.insertBreak()
}
const backspace = (editor: ArticleEditor) => {
  editor.deleteBackward('character')
}
const remove = (editor: ArticleEditor) => {
  editor.deleteFragment()
}
const typeOver = (editor: ArticleEditor) => {
  editor.insertText('س')
}
const paste = (outline: string): Act => {
  const { body } = readOutline(outline)
  return (editor) => {
    editor.insertFragment(body)
  }
}

describe('The direction that the writer chose', () => {
  specimen(
    'goes on in both halves of a paragraph that Enter parts',
    'paragraph dir=ltr: قال| FIFA',
    enter,
    'paragraph dir=ltr: قال\nparagraph dir=ltr: | FIFA',
  )
  specimen(
    'goes on in both halves of an item',
    'list:\n  list-item:\n    paragraph dir=ltr: قال| FIFA',
    enter,
    'list:\n  list-item:\n    paragraph dir=ltr: قال\n  list-item:\n    paragraph dir=ltr: | FIFA',
  )
  specimen(
    'is the first one’s when Backspace joins two paragraphs',
    'paragraph dir=ltr: قال\nparagraph dir=rtl: |FIFA',
    backspace,
    'paragraph dir=ltr: قال|FIFA',
  )
  specimen(
    'is not taken from the second of two that Backspace joins',
    'paragraph: قال\nparagraph dir=ltr: |FIFA',
    backspace,
    'paragraph: قال|FIFA',
  )
  const several = 'paragraph dir=rtl: {BBC\nparagraph: قال\nparagraph dir=ltr: FI}FA'
  specimen('is the first one’s when a selection is deleted', several, remove, 'paragraph dir=rtl: |FA')
  specimen(
    'is the first one’s when a letter replaces a selection',
    several,
    typeOver,
    'paragraph dir=rtl: س|FA',
  )
  specimen(
    'is not taken from the last one of a selection that is deleted',
    'paragraph: {نص\nparagraph dir=ltr: ab}',
    remove,
    'paragraph: |',
  )
  specimen(
    'is the place’s when letters are pasted inside, and its own for blocks between',
    'paragraph dir=ltr: قال| FIFA',
    paste('paragraph dir=rtl: BBC\nparagraph dir=rtl: CAF\nparagraph dir=rtl: UEFA'),
    'paragraph dir=ltr: قالBBC\nparagraph dir=rtl: CAF\nparagraph dir=ltr: UEFA| FIFA',
  )
  specimen(
    'stays in a heading',
    'paragraph dir=ltr: قال| FIFA',
    commandOf('heading-2'),
    'heading level=2 dir=ltr: قال| FIFA',
  )
  specimen(
    'stays in a list',
    'paragraph dir=ltr: قال| FIFA',
    commandOf('bulleted-list'),
    'list:\n  list-item:\n    paragraph dir=ltr: قال| FIFA',
  )
  specimen(
    'stays in a quote',
    'paragraph dir=ltr: قال| FIFA',
    commandOf('quote'),
    'quote:\n  paragraph dir=ltr: قال| FIFA',
  )
  test('comes back from the export', () => {
    const outline = `
      paragraph dir=ltr: قال الوزير أمس
      heading level=2 dir=rtl: The minister said so today
      list dir=ltr:
        list-item:
          paragraph: قال الوزير أمس
      quote:
        paragraph dir=ltr: قال الوزير أمس
    `
    const { body } = readOutline(outline)
    const html = printHtml(
      writeBody(body, {
        language: 'ar',
        base: 'rtl',
        picture: ({ picture, width, height }) => ({ src: picture, width, height, sources: [] }),
      }),
    )
    const read = importFragment(html, { language: 'ar' })
    expect(read.ok && writeOutline(read.nodes, null)).toBe(writeOutline(body, null))
  })
})
