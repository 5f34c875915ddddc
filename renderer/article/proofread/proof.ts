import type { Article } from '../article.ts'
import { type ArticleText, articleTexts, type ProofPlace } from './article-texts.ts'
import { notIgnored } from './ignored.ts'
import { proofText } from './proof-text.ts'
import { proofread, type TextProof } from './proofread.ts'
import type { ProofClass, ProofDesk } from './rule.ts'

/** A finding of the copy desk in an article. */
export type Proof = TextProof &
  ProofPlace & {
    /** The whole text of its block or field as it was read: in another one its offsets mean nothing. */
    readonly of: string
  }

/** What the copy desk finds in a whole article and is not to pass there, in its order; with a class, only what that class finds. */
export const proofreadArticle = (article: Article, desk: ProofDesk, only?: ProofClass): readonly Proof[] =>
  proofreadTexts(articleTexts(article), desk, article.story.ignored, only)

/** The same of some of its texts. */
export function proofreadTexts(
  texts: readonly ArticleText[],
  desk: ProofDesk,
  ignored: readonly string[],
  only?: ProofClass,
): readonly Proof[] {
  const found = texts.flatMap((text) =>
    proofread(proofText(text.text, text), desk, only).map((proof) => placed(text, proof)),
  )
  return notIgnored(found, ignored)
}

/** A finding in a text of an article, with its place there. */
export const placed = ({ place, text }: ArticleText, proof: TextProof): Proof => ({
  ...proof,
  ...place,
  of: text,
})
