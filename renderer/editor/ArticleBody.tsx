import { type DragEvent, useEffect, useMemo } from 'react'
import { Editor, Element, Transforms } from 'slate'
import { Editable, ReactEditor, Slate } from 'slate-react'
import type { Direction } from '../article/bidi/direction.ts'
import type { CommandId } from '../article/commands.ts'
import type { ArticleEditor, Command, Language } from '../article/element.ts'
import { emptyOf } from '../article/empty.ts'
import { showCaretFlag } from './caret-flag.ts'
import { completeNames, type NameBook } from './complete-names.ts'
import { ElementView } from './ElementView.tsx'
import { KeepSelection } from './KeepSelection.tsx'
import { keepInSight } from './keep-in-sight.ts'
import { type Keyboard, pressKey, releaseKey } from './keys.ts'
import { LeafView } from './LeafView.tsx'
import { shownLetters } from './shown-letters.ts'
import { takeSelection } from './take-selection.ts'
import { watchLetters } from './watch-letters.ts'
import './body.css'

interface ArticleBodyProps {
  readonly editor: ArticleEditor
  readonly language: Language
  readonly base: Direction
  readonly label: string
  readonly keyboard: Keyboard
  /** Whether runs of direction and hidden signs are shown. */
  readonly xRay: boolean
  /** The names that are offered while one writes; null where there are none. */
  readonly names?: NameBook | null
  readonly readOnly?: boolean
  readonly onCommand: (command: Command<CommandId>) => void
  readonly onPictures: (files: readonly File[]) => void
}

/** The body of the open article, where one writes. */
export function ArticleBody({
  editor,
  language,
  base,
  label,
  keyboard,
  xRay,
  names = null,
  readOnly = false,
  onCommand,
  onPictures,
}: ArticleBodyProps) {
  useEffect(() => (readOnly ? undefined : watchLetters(editor)), [editor, readOnly])
  useEffect(() => (readOnly ? undefined : showCaretFlag()), [readOnly])
  useEffect(
    () => (readOnly || names === null ? undefined : completeNames(editor, names)),
    [editor, names, readOnly],
  )
  const decorate = useMemo(() => shownLetters(editor, base, xRay), [editor, base, xRay])
  return (
    <Slate editor={editor} initialValue={editor.children}>
      <KeepSelection editor={editor}>
        <Editable
          className={xRay ? 'article-body x-ray' : 'article-body'}
          lang={language}
          dir={base}
          role="textbox"
          aria-multiline
          aria-readonly={readOnly}
          readOnly={readOnly}
          aria-label={label}
          spellCheck={false}
          autoCorrect="off"
          decorate={decorate}
          renderElement={ElementView}
          renderLeaf={LeafView}
          scrollSelectionIntoView={keepInSight}
          onKeyDown={(event) => (readOnly ? undefined : pressKey(editor, event, keyboard, onCommand))}
          onKeyUp={(event) => {
            if (!readOnly) releaseKey(editor, event, onCommand)
          }}
          onDrop={(event) => readOnly || dropPictures(editor, event, onPictures)}
          onClick={(event) => {
            if (!readOnly && event.target === event.currentTarget) writeOn(editor)
          }}
          onCopy={() => {
            takeSelection(editor)
          }}
          onCut={() => {
            takeSelection(editor)
          }}
          onPaste={(event) => {
            if (readOnly) return
            takeSelection(editor)
            const pictures = picturesIn(event.clipboardData)
            const letters = event.clipboardData.types.some((type) => type.startsWith('text/'))
            if (pictures.length > 0 && !letters) {
              event.preventDefault()
              onPictures(pictures)
              return
            }
            // Slate leaves a paste of plain text to the browser, where nothing cleans it.
            event.preventDefault()
            ReactEditor.insertData(editor, event.clipboardData)
          }}
        />
      </KeepSelection>
    </Slate>
  )
}

/** A click below the last block, where that is no paragraph, begins one: behind a table or a picture there is no other way. */
function writeOn(editor: ArticleEditor): void {
  const last = editor.children.at(-1)
  if (Element.isElement(last) && last.type === 'paragraph') return
  Transforms.insertNodes(editor, emptyOf('paragraph'), { at: [editor.children.length], select: true })
}

const picturesIn = (data: DataTransfer): readonly File[] =>
  Array.from(data.files).filter(({ type }) => type.startsWith('image/'))

function dropPictures(
  editor: ArticleEditor,
  event: DragEvent,
  onPictures: (files: readonly File[]) => void,
): boolean {
  const pictures = picturesIn(event.dataTransfer)
  if (pictures.length === 0) return false
  event.preventDefault()
  const range = ReactEditor.findEventRange(editor, event)
  Transforms.select(editor, Editor.end(editor, range))
  onPictures(pictures)
  return true
}
