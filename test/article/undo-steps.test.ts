import { Node } from 'slate'
import { expect, test } from 'vitest'
import { createArticleEditor, setBody } from '../../renderer/article/editor.ts'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { commandOf, outlineOf } from '../kit/article.ts'
import { readOutline } from '../kit/outline.ts'

/** An editor whose clock goes on 100 ms with every act; each act ends before the next begins, as key events do. */
function typist(outline = 'paragraph: |') {
  const clock = { now: 5000 }
  const editor = createArticleEditor(undefined, () => clock.now)
  const { body, selection } = readOutline(outline)
  setBody(editor, body)
  editor.selection = selection
  const act = async (run: (editor: ArticleEditor) => void) => {
    run(editor)
    clock.now += 100
    await new Promise((done) => setImmediate(done))
  }
  return {
    act,
    rest: (milliseconds: number) => (clock.now += milliseconds),
    type: async (text: string) => {
      for (const letter of text)
        await act(() => {
          editor.insertText(letter)
        })
    },
    /** The letters that every further undo leaves, until there is nothing left to undo. */
    undone: () => {
      const seen: string[] = []
      while (editor.history.undos.length > 0) {
        editor.undo()
        seen.push(editor.children.map((block) => Node.string(block)).join('⏎'))
      }
      return seen
    },
    text: () => outlineOf(editor),
    editor,
  }
}

test('Undo takes back one word after the other', async () => {
  const { type, undone } = typist()
  await type('قالت وزارة الصحة')
  expect(undone()).toEqual(['قالت وزارة ', 'قالت ', ''])
})

test('Words of any script count, signs stay with their word', async () => {
  const { type, undone } = typist()
  await type('قال: «BBC News»، ثم 2-0.')
  expect(undone()).toEqual(['قال: «BBC News»، ثم ', 'قال: «BBC News»، ', 'قال: «BBC ', 'قال: ', ''])
})

test('A pause of a second begins a new step within a word', async () => {
  const { type, rest, undone } = typist()
  await type('مد')
  rest(899)
  await type('ين')
  rest(900)
  await type('ة')
  expect(undone()).toEqual(['مدين', ''])
})

test('Redo gives back what undo took', async () => {
  const { type, editor, text } = typist()
  await type('قالت وزارة')
  editor.undo()
  editor.redo()
  expect(text()).toBe('paragraph: قالت وزارة|')
  editor.undo()
  editor.undo()
  expect(text()).toBe('paragraph: |')
})

test('Backspaces in a row are one step, apart from the typing before', async () => {
  const { type, act, editor, undone } = typist()
  await type('قالتت')
  for (const _ of 'تت')
    await act(() => {
      editor.deleteBackward('character')
    })
  expect(undone()).toEqual(['قالتت', ''])
})

test('Backspaces after a pause are another step', async () => {
  const { act, rest, editor, undone } = typist('paragraph: قالت|')
  await act(() => {
    editor.deleteBackward('character')
  })
  rest(900)
  await act(() => {
    editor.deleteBackward('character')
  })
  expect(undone()).toEqual(['قال', 'قالت'])
})

test('Enter and what is typed after it are two steps', async () => {
  const { type, act, editor, undone } = typist()
  await type('قال')
  await act(() => {
    editor.insertBreak()
  })
  await type('ثم')
  expect(undone()).toEqual(['قال⏎', 'قال', ''])
})

test('What replaces a selection is one step with its removal', async () => {
  const { act, editor, undone } = typist('paragraph: قال {الوزير} أمس')
  await act(() => {
    editor.insertText('الرئيس')
  })
  expect(undone()).toEqual(['قال الوزير أمس'])
})

test('Typing after a command is another step than the command', async () => {
  const { type, act, undone } = typist('paragraph: قال|')
  await act(commandOf('heading-2'))
  await type('ت')
  expect(undone()).toEqual(['قال', 'قال'])
})

test('Without a clock only words make steps', async () => {
  const editor = createArticleEditor()
  setBody(editor, readOutline('paragraph: |').body)
  editor.selection = { anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 0], offset: 0 } }
  for (const letter of 'قال ثم') {
    editor.insertText(letter)
    await new Promise((done) => setImmediate(done))
  }
  expect(editor.history.undos).toHaveLength(2)
})
