import { Editor, Element, Node, Range } from 'slate'
import type { Article } from '../article.ts'
import type { ArticleEditor } from '../element.ts'
import { partOf } from '../range-in.ts'
import { type Proof, proofreadArticle } from './proof.ts'
import type { ProofClass, ProofDesk } from './rule.ts'

/** What the copy desk finds in a part of the open article's body, of one class where one is named. */
export function proofsInRange(
  editor: ArticleEditor,
  article: Article,
  range: Range,
  desk: ProofDesk,
  only?: ProofClass,
): readonly Proof[] {
  return proofreadArticle(article, desk, only).filter(({ block, start, end }) => {
    if (!block || !Node.has(editor, block) || !Element.isElement(Node.get(editor, block))) return false
    if (!Range.intersection(Editor.range(editor, block), range)) return false
    const part = partOf(editor, block, range)
    return part.start <= start && end <= part.end
  })
}
