import { Editor, Element, Path, Range, Transforms } from 'slate'
import type { ArticleEditor, CommandInput } from '../../element.ts'
import { safeUrl } from '../../html/safe-url.ts'

const isLink = (node: unknown) => Element.isElement(node) && node.type === 'link'

/**
 * Puts a link on the selection, changes the link that the caret stands in, or inserts the address (or `input.text`) as
 * linked letters. `input.url`: the address; empty removes the link. An address that is not one leaves all as it was.
 */
export function setLink(editor: ArticleEditor, input: CommandInput): void {
  const { selection } = editor
  const typed = typeof input['url'] === 'string' ? input['url'].trim() : ''
  const url = safeUrl(typed)
  if (!selection || (typed !== '' && url === null)) return
  const current = Editor.above(editor, { match: isLink })
  if (url === null) Transforms.unwrapNodes(editor, { match: isLink, split: Range.isExpanded(selection) })
  else if (current) Transforms.setNodes(editor, { url }, { at: current[1] })
  else if (Range.isExpanded(selection)) wrap(editor, url)
  else insert(editor, url, typeof input['text'] === 'string' && input['text'] !== '' ? input['text'] : typed)
}

function wrap(editor: ArticleEditor, url: string): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.unwrapNodes(editor, { match: isLink, split: true })
    Transforms.wrapNodes(editor, { type: 'link', url, children: [] }, { split: true })
  })
  Transforms.collapse(editor, { edge: 'end' })
  goBehindLink(editor)
}

function insert(editor: ArticleEditor, url: string, words: string): void {
  Transforms.insertNodes(editor, { type: 'link', url, children: [{ text: words, ...Editor.marks(editor) }] })
  goBehindLink(editor)
}

/** The writer goes on in plain text; a text stands behind every link of a normalised article. */
function goBehindLink(editor: ArticleEditor): void {
  const link = Editor.above(editor, { match: isLink })
  if (link) Transforms.select(editor, Editor.start(editor, Path.next(link[1])))
}
