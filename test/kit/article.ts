import { Editor } from 'slate'
import { HistoryEditor } from 'slate-history'
import { expect, test } from 'vitest'
import { type CommandId, commands } from '../../renderer/article/commands.ts'
import { createArticleEditor, setBody } from '../../renderer/article/editor.ts'
import type { ArticleEditor, CommandInput } from '../../renderer/article/element.ts'
import { fitBody } from '../../renderer/article/fit.ts'
import { readOutline, writeOutline } from './outline.ts'

export type Act = (editor: ArticleEditor) => void

/** An editor with a body and a selection, both in the notation of outline.ts. */
export function editorWith(outline: string): ArticleEditor {
  const { body, selection } = readOutline(outline)
  expect(fitBody(body), 'the article before must fit').toEqual(body)
  const editor = createArticleEditor()
  setBody(editor, body)
  editor.selection = selection
  return editor
}

/** The editor's article and selection in the same notation. */
export const outlineOf = (editor: ArticleEditor): string => writeOutline(editor.children, editor.selection)

/** An outline as it is printed, so that two can be compared. */
export function tidy(outline: string): string {
  const { body, selection } = readOutline(outline)
  return writeOutline(body, selection)
}

/**
 * A test of one act: the article before, the act, the article after. It also holds that the article after fits, that the
 * editor's normaliser leaves it alone, and that one undo gives back the article before and one redo the one after.
 */
export function specimen(name: string, before: string, act: Act, after: string): void {
  test(name, () => {
    const editor = editorWith(before)
    const bodyBefore = editor.children
    act(editor)
    const bodyAfter = editor.children
    expect(outlineOf(editor)).toBe(tidy(after))
    expectToFit(editor)
    if (editor.history.undos.length === 0) {
      expect(bodyAfter).toEqual(bodyBefore)
      return
    }
    HistoryEditor.undo(editor)
    expect(editor.children, 'one undo').toEqual(bodyBefore)
    HistoryEditor.redo(editor)
    expect(editor.children, 'one redo').toEqual(bodyAfter)
  })
}

/** Fails where the editor's content does not fit, or where its normaliser would change it. */
export function expectToFit(editor: ArticleEditor): void {
  const body = editor.children
  expect(fitBody(body), 'the article fits').toEqual(body)
  Editor.normalize(editor, { force: true })
  expect(editor.children, 'the normaliser leaves it').toEqual(body)
}

/** The act of running a command, with what the writer was asked for. */
export const commandOf =
  (id: CommandId, input: CommandInput = {}): Act =>
  (editor) => {
    const command = commands.find((each) => each.id === id)
    if (!command) throw new Error(`No command is called ${id}.`)
    command.run(editor, input)
  }
