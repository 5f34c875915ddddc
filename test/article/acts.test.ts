import fc from 'fast-check'
import { type Descendant, Editor, Node, type Point, Range } from 'slate'
import { expect, test } from 'vitest'
import { commands } from '../../renderer/article/commands.ts'
import { createArticleEditor, setBody } from '../../renderer/article/editor.ts'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { moveByCell } from '../../renderer/article/elements/table/table-commands.ts'
import { fitBody } from '../../renderer/article/fit.ts'
import { type Act, expectToFit, outlineOf } from '../kit/article.ts'
import { anyBody, bodyOf, contentOf } from '../kit/trees.ts'

const input = {
  url: 'https://fifa.com',
  text: 'الفيفا',
  picture: 'a.jpg',
  width: 1,
  height: 1,
  rows: 2,
  columns: 2,
}

const acts: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(
    commands
      .filter(({ group }) => group !== 'history')
      .map((command): [string, Act] => [
        command.id,
        (editor) => {
          command.run(editor, input)
        },
      ]),
  ),
  Enter: (editor) => {
    editor.insertBreak()
  },
  'Shift+Enter': (editor) => {
    editor.insertSoftBreak()
  },
  Backspace: (editor) => {
    erase(editor, () => {
      editor.deleteBackward('character')
    })
  },
  'Ctrl+Backspace': (editor) => {
    erase(editor, () => {
      editor.deleteBackward('word')
    })
  },
  Delete: (editor) => {
    erase(editor, () => {
      editor.deleteForward('character')
    })
  },
  Tab: (editor) => {
    moveByCell(editor, 1)
  },
  'cut and paste': (editor) => {
    const fragment = editor.getFragment()
    if (editor.selection && !Range.isCollapsed(editor.selection)) editor.deleteFragment()
    editor.insertFragment(fragment)
  },
  'paste here': (editor) => {
    editor.insertFragment(fitBody(editor.children))
  },
  a: (editor) => {
    editor.insertText('a')
  },
}

/** What only moves or dresses letters. */
const keeping = new Set<string>(
  commands
    .filter(({ group }) => ['marks', 'blocks', 'lists', 'direction'].includes(group))
    .map(({ id }) => id),
)

function erase(editor: ArticleEditor, one: () => void): void {
  if (editor.selection && Editor.string(editor, editor.selection) !== '') editor.deleteFragment()
  else one()
}

/** A point somewhere in the editor, by two numbers from 0 to 1. */
function pointAt(editor: ArticleEditor, [text, letter]: readonly [number, number]): Point {
  const texts = Array.from(Node.texts(editor))
  const [node, path] = texts[Math.floor(text * texts.length)] ?? [{ text: '' }, [0, 0]]
  return { path, offset: Math.floor(letter * (node.text.length + 1)) }
}

const part = fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100)
const place = fc.tuple(part, part)

const bodies: Readonly<Record<string, fc.Arbitrary<Descendant[]>>> = {
  'of every kind of element': anyBody,
  'of lists': bodyOf(['list', 'list-item', 'list', 'list-item', 'paragraph', 'quote']),
  'of tables': bodyOf(['table', 'table-row', 'table-cell', 'table-cell', 'aside']),
}

test.each(Object.entries(bodies))(
  'Any act anywhere in an article %s leaves one that fits, and one undo takes it back',
  (_, body) => {
    fc.assert(
      fc.property(
        body,
        place,
        place,
        fc.boolean(),
        fc.constantFrom(...Object.keys(acts)),
        (tree, from, to, isCaret, name) => {
          const editor = createArticleEditor()
          setBody(editor, fitBody(tree))
          const anchor = pointAt(editor, from)
          editor.selection = { anchor, focus: isCaret ? anchor : pointAt(editor, to) }
          const [before, told] = [editor.children, outlineOf(editor)]
          acts[name]?.(editor)
          expectToFit(editor)
          const after = editor.children
          if (keeping.has(name))
            expect(contentOf(after), `${name} loses nothing in\n${told}`).toEqual(contentOf(before))
          if (editor.history.undos.length === 0) return
          editor.undo()
          expect(editor.children, `${name} undone in\n${told}`).toEqual(before)
          editor.redo()
          expect(editor.children, `${name} done again in\n${told}`).toEqual(after)
        },
      ),
      { numRuns: 1000 },
    )
  },
  60_000,
)
