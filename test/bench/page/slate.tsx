import { createRoot } from 'react-dom/client'
import { createEditor, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react'
import './measured-page.ts'

/** Raw Slate: paragraphs and letters, history, and nothing else. */
const editor = withHistory(withReact(createEditor()))

const Paragraph = ({ attributes, children }: RenderElementProps) => <p {...attributes}>{children}</p>
const Letters = ({ attributes, children }: RenderLeafProps) => <span {...attributes}>{children}</span>

window.measuredPage = {
  open: (place, paragraphs) => {
    const body = paragraphs.map((text) => ({ type: 'paragraph' as const, children: [{ text }] }))
    createRoot(place).render(
      <Slate editor={editor} initialValue={body}>
        <Editable spellCheck={false} renderElement={Paragraph} renderLeaf={Letters} />
      </Slate>,
    )
  },
  paragraphs: () => editor.children.map((block) => Node.string(block)),
}
