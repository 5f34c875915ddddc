import fc from 'fast-check'
import { Editor, type Operation } from 'slate'
import { expect, test } from 'vitest'
import { articleFormat } from '../../renderer/article/article.ts'
import { commands } from '../../renderer/article/commands.ts'
import { createArticleEditor, setBody } from '../../renderer/article/editor.ts'
import type { ArticleEditor, ArticleElement } from '../../renderer/article/element.ts'
import { fitBody } from '../../renderer/article/fit.ts'
import { changesBody, type Edit, replay } from '../../renderer/article/replay.ts'
import { emptyStory } from '../../renderer/article/story.ts'
import { anyBody } from '../kit/trees.ts'

const story = emptyStory('ar')
const articleWith = (body: readonly ArticleElement[]) => ({ format: articleFormat, story, body }) as const
const paragraph = (text: string): ArticleElement => ({ type: 'paragraph', children: [{ text }] })
const edit = (operation: Operation) => ({ operation })
const insert = (text: string, offset: number, path = [0, 0]) =>
  edit({ type: 'insert_text', path, offset, text })

/** An editor, and everything that is done in it as a journal would hold it: through JSON. */
function recorded(body: readonly ArticleElement[]): {
  editor: ArticleEditor
  edits: () => readonly unknown[]
} {
  const editor = createArticleEditor()
  setBody(editor, body)
  const operations: Operation[] = []
  const { apply } = editor
  editor.apply = (operation) => {
    operations.push(operation)
    apply(operation)
  }
  const edits = (): readonly unknown[] =>
    JSON.parse(
      JSON.stringify(operations.filter(changesBody).map((operation): Edit => ({ operation }))),
    ) as readonly unknown[]
  return { editor, edits }
}

const input = {
  url: 'https://fifa.com',
  text: 'الفيفا',
  picture: 'a.jpg',
  width: 1,
  height: 1,
  rows: 2,
  columns: 2,
}
const acts: readonly ((editor: ArticleEditor) => void)[] = [
  ...commands.map((command) => (editor: ArticleEditor) => {
    command.run(editor, input)
  }),
  ...['كتب ', 'Rabat', '2-0', 'لَ'].map((text) => (editor: ArticleEditor) => {
    editor.insertText(text)
  }),
  (editor) => {
    editor.insertBreak()
  },
  (editor) => {
    editor.deleteBackward('character')
  },
  (editor) => {
    editor.insertFragment(editor.getFragment())
  },
  (editor) => {
    editor.deleteFragment()
  },
]

test('What was done again from its record is what the editor holds', () => {
  const step = fc.tuple(
    fc.nat(acts.length - 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  const given = fc.property(anyBody, fc.array(step, { maxLength: 25 }), (raw, steps) => {
    const body = fitBody(raw) as readonly ArticleElement[]
    const { editor, edits } = recorded(body)
    for (const [act, from, to] of steps) {
      const places = Array.from(Editor.positions(editor, { at: [] }))
      const at = (share: number) => places[Math.floor(share * (places.length - 1))]
      const [anchor, focus] = [at(from), at(to)]
      if (anchor && focus) editor.selection = { anchor, focus: to > 0.5 ? anchor : focus }
      acts[act]?.(editor)
    }
    expect(replay(articleWith(body), edits())).toEqual({
      article: articleWith(editor.children as ArticleElement[]),
      lost: 0,
    })
  })
  // fast-check prints the seed and the path of a failure.
  fc.assert(given, { numRuns: 300 })
})

test.each<[string, unknown]>([
  ['text behind the end of a text', insert('ا', 9)],
  ['text where no text is', insert('ا', 0, [4, 0])],
  [
    'letters that are not there to be removed',
    edit({ type: 'remove_text', path: [0, 0], offset: 0, text: 'خبب' }),
  ],
  ['a cut outside a text', edit({ type: 'split_node', path: [0, 0], position: 7, properties: {} })],
  ['a join with nothing before', edit({ type: 'merge_node', path: [0], position: 0, properties: {} })],
  ['a move into itself', edit({ type: 'move_node', path: [0], newPath: [0, 0] })],
  ['a node behind a gap', edit({ type: 'insert_node', path: [7], node: paragraph('x') })],
  ['a node that is another one', edit({ type: 'remove_node', path: [0], node: paragraph('x') })],
  [
    'letters as a property',
    { operation: { type: 'set_node', path: [0, 0], properties: {}, newProperties: { text: 'x' } } },
  ],
  ['no operation at all', { operation: { type: 'format_disk' } }],
  ['the caret', { operation: { type: 'set_selection', properties: null, newProperties: null } }],
  ['nothing', null],
])(
  '%s is refused; what was good before stays, what comes behind is not tried, the story goes on',
  (_what, bad) => {
    const edits = [insert('!', 3), bad, insert('x', 0), { story: { headline: 'عنوان' } }]
    expect(replay(articleWith([paragraph('خبر')]), edits)).toEqual({
      article: { ...articleWith([paragraph('خبر!')]), story: { ...story, headline: 'عنوان' } },
      lost: 2,
    })
  },
)

test.each<[string, unknown]>([
  ['a field that stories do not have', { story: { colour: 'red' } }],
  ['a value that the field does not allow', { story: { status: 'lost' } }],
  ['a list', { story: [] }],
])('%s does not come into the story', (_what, bad) => {
  expect(replay(articleWith([paragraph('خبر')]), [bad]).article.story).toEqual(story)
})
