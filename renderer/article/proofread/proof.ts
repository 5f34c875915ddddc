import type { Article } from '../article.ts'
import { articleTexts, type ProofPlace } from './article-texts.ts'
import { proofText } from './proof-text.ts'
import { proofread, type TextProof } from './proofread.ts'
import type { ProofClass, ProofDesk } from './rule.ts'

/** A finding of the copy desk in an article. */
export type Proof = TextProof & ProofPlace

/** What the copy desk finds in a whole article, in the order of the page; with a class, only what that class finds. */
export const proofreadArticle = (article: Article, desk: ProofDesk, only?: ProofClass): readonly Proof[] =>
  articleTexts(article).flatMap(({ place, text, ...voice }) =>
    proofread(proofText(text, voice), desk, only).map((proof) => ({ ...proof, ...place })),
  )
