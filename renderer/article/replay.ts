import { createEditor, type Editor, Node, Operation, Path, Text, Transforms } from 'slate'
import type { Article } from './article.ts'
import type { ArticleElement } from './element.ts'
import { type Story, storyFields } from './story.ts'

/** One thing that a writer did to an article: an operation on its body, or new values for some fields of its story. */
export type Edit = { readonly operation: BodyOperation } | { readonly story: Readonly<Partial<Story>> }

export type BodyOperation = Exclude<Operation, { type: 'set_selection' }>

/** Whether an operation changes the body; where the caret is, is no part of an article. */
export const changesBody = (operation: Operation): operation is BodyOperation =>
  operation.type !== 'set_selection'

export interface Replayed {
  /** With every edit that fitted. The body may need to be fitted again where the record ends between two operations of one act. */
  readonly article: Article
  /** How many edits did not fit. */
  readonly lost: number
}

/**
 * Does again what was recorded. Of the body everything counts up to the first operation that does not fit, since those
 * behind it were made on what it left; of the story every change that its fields allow.
 */
export function replay(article: Article, edits: readonly unknown[]): Replayed {
  const editor = createEditor()
  // The editor takes a list that it may replace; the nodes themselves stay as they are.
  editor.children = [...article.body]
  const state = { story: article.story, lost: 0, isBroken: false }
  for (const edit of edits) {
    const change = storyChange(edit)
    if (change) state.story = { ...state.story, ...change }
    else if (state.isBroken || !redo(editor, edit)) {
      state.isBroken = true
      state.lost += 1
    }
  }
  // Whoever recorded the operations had an editor that holds elements only.
  const body = editor.children as readonly ArticleElement[]
  return { article: { ...article, story: state.story, body }, lost: state.lost }
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

function storyChange(edit: unknown): Partial<Story> | null {
  const story = isRecord(edit) ? edit['story'] : undefined
  if (!isRecord(story)) return null
  const fields: Readonly<Record<string, { accepts(raw: unknown): boolean }>> = storyFields
  const fits = Object.entries(story).every(
    ([name, value]) => Object.hasOwn(fields, name) && fields[name]?.accepts(value),
  )
  return fits ? story : null
}

function redo(editor: Editor, edit: unknown): boolean {
  const operation = isRecord(edit) ? edit['operation'] : undefined
  if (!Operation.isOperation(operation) || !changesBody(operation) || !fits(editor, operation)) return false
  const before = editor.children
  try {
    Transforms.transform(editor, operation)
    return true
  } catch {
    // Slate has no other word for a place that is not there; a move may have been half made.
    editor.children = before
    return false
  }
}

/** What Slate itself would not notice: it cuts texts and lists at any offset. */
function fits(editor: Editor, operation: BodyOperation): boolean {
  const { path } = operation
  if (path.length === 0) return false
  if (operation.type === 'insert_node') return true
  if (!Node.has(editor, path)) return false
  const node = Node.get(editor, path)
  switch (operation.type) {
    case 'insert_text':
      return Text.isText(node) && isWithin(operation.offset, node.text.length)
    case 'remove_text': {
      const { offset, text } = operation
      return Text.isText(node) && node.text.slice(offset, offset + text.length) === text
    }
    case 'remove_node':
      return (
        Text.isText(node) === Text.isText(operation.node) && Node.string(node) === Node.string(operation.node)
      )
    case 'split_node':
      return isWithin(operation.position, lengthOf(node))
    case 'merge_node': {
      const previous = Path.hasPrevious(path) ? Node.get(editor, Path.previous(path)) : null
      if (!previous || Text.isText(previous) !== Text.isText(node)) return false
      return operation.position === lengthOf(previous)
    }
    case 'set_node':
      return true
    case 'move_node':
      return operation.newPath.length > 0
  }
}

const isWithin = (offset: number, length: number) =>
  Number.isSafeInteger(offset) && offset >= 0 && offset <= length
const lengthOf = (node: Node) => (Text.isText(node) ? node.text.length : node.children.length)
