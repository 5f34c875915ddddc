import type { Descendant } from 'slate'
import { describe, expect, test } from 'vitest'
import { commands } from '../../renderer/article/commands.ts'
import { createArticleEditor, setBody } from '../../renderer/article/editor.ts'
import type { ArticleElement } from '../../renderer/article/element.ts'
import { outlineOf, specimen } from '../kit/article.ts'
import { element } from '../kit/trees.ts'

const paragraph = (text: string): ArticleElement => ({ type: 'paragraph', children: [{ text }] })
const caretAt = (block: number, offset: number) => {
  const point = { path: [block, 0], offset }
  return { anchor: point, focus: point }
}

describe('A body that is put in the editor', () => {
  test('is made to fit, and begins a new history', () => {
    const editor = createArticleEditor()
    setBody(editor, [paragraph('قال')])
    editor.selection = caretAt(0, 3)
    editor.insertText('ت')
    setBody(editor, [element('list-item', { text: 'أولا' }) as ArticleElement])
    expect(outlineOf(editor)).toBe('list:\n  list-item:\n    paragraph: أولا')
    expect([editor.selection, editor.history.undos]).toEqual([null, []])
  })

  test('leaves the nodes it was made of as they were', () => {
    const body = [paragraph('قال')]
    const editor = createArticleEditor()
    setBody(editor, body)
    editor.selection = caretAt(0, 3)
    editor.insertText('ت')
    expect(body).toEqual([paragraph('قال')])
  })
})

describe('The normaliser', () => {
  specimen(
    'takes off what the type does not have and gives what it lacks',
    'paragraph: قال|',
    (editor) => {
      editor.apply({
        type: 'set_node',
        path: [0],
        properties: {},
        newProperties: { type: 'list', level: 2 } as object,
      })
    },
    `
    list:
      list-item:
        paragraph: قال|
    `,
  )
  specimen(
    'keeps inserted blocks where they may stand',
    'quote:\n  paragraph: سنفوز|',
    (editor) => {
      editor.insertNodes([element('heading', { text: 'عنوان' }), element('image', { text: '' })], {
        at: [0, 1],
      })
    },
    'quote:\n  paragraph: سنفوز|\n  paragraph: عنوان\nimage picture=stade.jpg:',
  )
  specimen(
    'takes away a link whose words are gone',
    'paragraph: على <link url=https://fifa.com>ب|</link>',
    (editor) => {
      editor.deleteBackward('character')
    },
    'paragraph: على |',
  )
  specimen(
    'gives an article from which all was taken a paragraph',
    'divider: |',
    (editor) => {
      editor.removeNodes({ at: [0] })
    },
    'paragraph:',
  )
})

test('A key looks at the type of other blocks, and at nothing in them', () => {
  const looks: string[] = []
  const guarded = (block: ArticleElement) =>
    new Proxy(block, {
      get: (target, name) => {
        if (name !== 'type') looks.push(String(name))
        return Reflect.get(target, name) as unknown
      },
    })
  const editor = createArticleEditor(undefined, () => 0)
  editor.children = [
    guarded(paragraph('قبل')),
    paragraph('قال'),
    guarded(paragraph('بعد')),
  ] satisfies Descendant[]
  editor.selection = caretAt(1, 3)
  editor.insertText('ت')
  expect(outlineOf({ ...editor, children: editor.children.slice(1, 2), selection: null })).toBe(
    'paragraph: قالت',
  )
  expect(looks).toEqual([])
})

test('No two commands have the same name or the same keys', () => {
  const ids = commands.map(({ id }) => id)
  const keys = commands.flatMap((command) => command.keys ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(keys).size).toBe(keys.length)
})

test('No command does anything without a selection but what needs none', () => {
  const editor = createArticleEditor()
  const body = [
    paragraph('قال'),
    element('table', element('table-row', element('table-cell', { text: '2' }))) as ArticleElement,
  ]
  for (const command of commands.filter(({ group }) => group !== 'insert' && group !== 'text')) {
    setBody(editor, body)
    command.run(editor, {})
    expect(editor.children, command.id).toEqual(body)
    expect(editor.history.undos, command.id).toEqual([])
  }
})
