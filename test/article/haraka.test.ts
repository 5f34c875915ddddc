import { describe, expect, test } from 'vitest'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { editorWith, outlineOf, specimen } from '../kit/article.ts'

const backspace = (editor: ArticleEditor) => {
  editor.deleteBackward('character')
}

describe('Backspace takes one haraka at a time', () => {
  const steps: Readonly<Record<string, readonly string[]>> = {
    أهلاً: ['أهلا', 'أهل', 'أه', 'أ', ''],
    'م\u064f\u0651دّ': ['م\u064f\u0651د', 'م\u064f\u0651', 'م\u064f', 'م', ''],
    هٰذا: ['هٰذ', 'هٰ', 'ه', ''],
    ــَ: ['ــ', 'ـ', ''],
    قرآنٌ: ['قرآن', 'قرآ', 'قر', 'ق', ''],
    لا: ['ل', ''],
    گۆڤار: ['گۆڤا', 'گۆڤ', 'گۆ', 'گ', ''],
    'e\u0301': [''],
    '👩‍👩‍👧': [''],
    BBC: ['BB', 'B', ''],
  }
  test.each(Object.entries(steps))('%s', (word, expected) => {
    const editor = editorWith(`paragraph: ${word}|`)
    const seen = expected.map(() => {
      backspace(editor)
      return outlineOf(editor)
    })
    expect(seen).toEqual(expected.map((left) => `paragraph: ${left}|`))
  })

  specimen(
    'also where the haraka alone is bold',
    'paragraph: أهل<bold>ً</bold>|',
    backspace,
    'paragraph: أهل|',
  )
  specimen(
    'also where the caret stands in the next text',
    'paragraph: أهلاً<link url=https://fifa.com>|FIFA</link>',
    backspace,
    'paragraph: أهلا<link url=https://fifa.com>|FIFA</link>',
  )
  specimen(
    'but by word with Ctrl',
    'paragraph: أهلاً وسهلاً|',
    (editor) => {
      editor.deleteBackward('word')
    },
    'paragraph: أهلاً |',
  )
})
