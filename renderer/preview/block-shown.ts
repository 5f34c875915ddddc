import { Editor, Element, Node, type Path } from 'slate'
import { lineOf } from '../article/bidi/plain-isolates.ts'
import type { ArticleEditor } from '../article/element.ts'
import { holdsText, isInline } from '../article/spec-of.ts'

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, td, th, figcaption, cite, blockquote'

/** Where in the article stands what a place of its page shows: the block of the same words, else the picture. */
export function blockShown(editor: ArticleEditor, place: globalThis.Element): Path | null {
  const picture = place.closest('figure')?.querySelector('img')?.src
  const name = picture?.slice(picture.lastIndexOf('/') + 1)
  const block = place.closest(blocks)
  return (block && blockOfWords(editor, block)) ?? (name === undefined ? null : pictureNamed(editor, name))
}

function blockOfWords(editor: ArticleEditor, block: globalThis.Element): Path | null {
  const words = lineOf(block.textContent)
  if (words === '') return null
  const alike = Array.from(block.ownerDocument.querySelectorAll(blocks)).filter(
    (other) => lineOf(other.textContent) === words,
  )
  const same = textBlocks(editor).filter(({ said }) => said === words)
  // The first paragraph may have the place of the story before it.
  const ending = textBlocks(editor).find(({ said }) => said !== '' && words.endsWith(said))
  return (same[alike.indexOf(block)] ?? same[0] ?? ending)?.path ?? null
}

const textBlocks = (editor: ArticleEditor) =>
  Array.from(
    Editor.nodes(editor, {
      at: [],
      match: (node) => Element.isElement(node) && holdsText(node) && !isInline(node),
    }),
    ([node, path]) => ({ path, said: lineOf(Node.string(node)) }),
  )

function pictureNamed(editor: ArticleEditor, name: string): Path | null {
  const [found] = Editor.nodes(editor, {
    at: [],
    match: (node) => Element.isElement(node) && node.type === 'image' && node.picture === name,
  })
  return found?.[1] ?? null
}
