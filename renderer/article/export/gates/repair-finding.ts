import { Editor, Element, Node, type NodeEntry, Text, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { ArticleEditor, ArticleElement, ElementOf } from '../../element.ts'
import { marks } from '../../marks/index.ts'
import { rangeIn } from '../../range-in.ts'
import type { Story } from '../../story.ts'
import type { GateRepair } from './gate.ts'
import type { Finding } from './index.ts'

/** Where repairs are made: the body in the editor, the story in the window. */
export interface Repaired {
  readonly editor: ArticleEditor
  changeStory(change: Partial<Story>): void
}

/**
 * Puts a finding right by one of its repairs, in the body as one undo step. Answers whether it did: not where the place is no
 * longer as it was found, and never what only a writer’s words can repair.
 */
export function repairFinding(
  { editor, changeStory }: Repaired,
  finding: Finding,
  repair: GateRepair,
): boolean {
  if (repair.kind === 'change-story') {
    changeStory(repair.change)
    return true
  }
  const entry = placeOf(editor, finding, repair)
  const act = entry && actOf(editor, entry, finding, repair)
  if (!act) return false
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, act)
  })
  return true
}

/** The element that the finding is of; where letters are to be changed, only if they still stand there. */
function placeOf(
  editor: ArticleEditor,
  { block, start, end, text }: Finding,
  { kind }: GateRepair,
): NodeEntry<ArticleElement> | null {
  if (!block || !Node.has(editor, block)) return null
  const element = Node.get(editor, block)
  if (!Element.isElement(element)) return null
  const isSame = !ofLetters.has(kind) || Node.string(element).slice(start, end) === text
  return isSame ? [element, block] : null
}

const ofLetters: ReadonlySet<GateRepair['kind']> = new Set(['replace-letters', 'embolden', 'keep-word-whole'])

function actOf(
  editor: ArticleEditor,
  entry: NodeEntry<ArticleElement>,
  finding: Finding,
  repair: Exclude<GateRepair, { kind: 'change-story' }>,
): (() => void) | null {
  const [element, at] = entry
  switch (repair.kind) {
    case 'describe-picture':
      return null
    case 'mark-decorative':
      return element.type === 'image'
        ? () => {
            Transforms.setNodes<ElementOf<'image'>>(editor, { decorative: true }, { at })
          }
        : null
    case 'set-heading-level':
      return element.type === 'heading'
        ? () => {
            Transforms.setNodes<ElementOf<'heading'>>(editor, { level: repair.level }, { at })
          }
        : null
    case 'remove-link':
      return element.type === 'link'
        ? () => {
            Transforms.unwrapNodes(editor, { at })
          }
        : null
    case 'replace-letters':
      return () => {
        replaceLetters(editor, entry, finding, repair.letters)
      }
    case 'embolden':
      return () => {
        setMarks(editor, entry, finding, { bold: true, italic: null })
      }
    case 'keep-word-whole':
      return () => {
        keepWordWhole(editor, entry, finding)
      }
  }
}

function replaceLetters(
  editor: ArticleEditor,
  entry: NodeEntry<ArticleElement>,
  { start, end }: Finding,
  letters: string,
): void {
  const at = rangeIn(entry, start, end)
  if (letters === '') Transforms.delete(editor, { at })
  else Transforms.insertText(editor, letters, { at })
}

/** The whole word gets the marks of most of its letters. */
function keepWordWhole(editor: ArticleEditor, entry: NodeEntry<ArticleElement>, finding: Finding): void {
  const place = { at: 0 }
  const parts = Array.from(Node.texts(entry[0]), ([leaf]) => {
    const from = place.at
    place.at += leaf.text.length
    const letters = Math.min(finding.end, place.at) - Math.max(finding.start, from)
    return { leaf, letters }
  })
  const most = parts.reduce((best, part) => (part.letters > best.letters ? part : best))
  setMarks(
    editor,
    entry,
    finding,
    Object.fromEntries(marks.map(({ name }) => [name, most.leaf[name] ?? null])),
  )
}

/** `null` takes a mark away. */
function setMarks(
  editor: ArticleEditor,
  entry: NodeEntry<ArticleElement>,
  { start, end }: Finding,
  wanted: Readonly<Record<string, true | null>>,
): void {
  const at = rangeIn(entry, start, end)
  // Slate takes null for a property that is to go, as its own unsetNodes does.
  Transforms.setNodes<Text>(editor, wanted, { at, match: Text.isText, split: true })
}
