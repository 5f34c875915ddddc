import { Editor, Element, Node, Range } from 'slate'
import type { Article } from '../article.ts'
import type { ArticleEditor, ArticlePath } from '../element.ts'
import { partOf } from '../range-in.ts'
import { articleTexts } from './article-texts.ts'
import { type Proof, proofreadTexts } from './proof.ts'
import type { ProofClass, ProofDesk } from './rule.ts'

/** What the copy desk finds in a part of the open article's body, of one class where one is named; only that part is read. */
export function proofsInRange(
  editor: ArticleEditor,
  article: Article,
  range: Range,
  desk: ProofDesk,
  only?: ProofClass,
): readonly Proof[] {
  const texts = articleTexts(article).filter(({ place }) => isIn(editor, place.block, range))
  return proofreadTexts(texts, desk, article.story.ignored, only).filter(({ block, start, end }) => {
    const part = partOf(editor, block ?? [], range)
    return part.start <= start && end <= part.end
  })
}

const isIn = (editor: ArticleEditor, block: ArticlePath | null, range: Range): boolean =>
  block !== null &&
  Node.has(editor, block) &&
  Element.isElement(Node.get(editor, block)) &&
  Range.intersection(Editor.range(editor, block), range) !== null
