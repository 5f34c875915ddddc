import { type Descendant, Element } from 'slate'
import type { Article } from '../article.ts'
import type { ArticlePath } from '../element.ts'
import { fitBody } from '../fit.ts'
import type { Story } from '../story.ts'
import type { TextEdit } from '../text/text-tool.ts'
import { proofFields } from './article-texts.ts'
import { changeText } from './change-text.ts'
import { editBlock } from './edit-block.ts'
import { type Proof, proofreadArticle } from './proof.ts'
import { mostRounds } from './proofread.ts'
import type { ProofDesk } from './rule.ts'

export interface FixedArticle {
  readonly article: Article
  /** What was put right, each by its place in the text as it was found; one repair may have brought forth the next. */
  readonly fixed: readonly Proof[]
}

/** An article with everything of the class `fix` put right, in body and story; done again it changes nothing. */
export function fixArticle(article: Article, desk: ProofDesk): FixedArticle {
  const fixed: Proof[] = []
  let after = article
  for (let round = 0; round < mostRounds; round += 1) {
    const proofs = proofreadArticle(after, desk, 'fix')
    if (proofs.length === 0) break
    fixed.push(...proofs)
    after = withProofs(after, proofs)
  }
  return { article: after, fixed }
}

/** An article with the edits of findings made; they are all of it as it is. */
export function withProofs({ story, body, ...rest }: Article, proofs: readonly Proof[]): Article {
  const blocks = editsByBlock(proofs)
  const edited = blocks.reduce<readonly Descendant[]>(
    (changed, { path, edits }) => editAt(changed, path, edits),
    body,
  )
  return { ...rest, story: withFields(story, proofs), body: blocks.length > 0 ? fitBody(edited) : body }
}

/** The fields of a story with the edits of findings made. */
export const withFields = (story: Story, proofs: readonly Proof[]): Story =>
  proofFields.reduce((changed, name) => {
    const edits = proofs.filter(({ field }) => field === name).flatMap((proof) => proof.edits)
    return edits.length > 0 ? { ...changed, [name]: changeText(changed[name], edits) } : changed
  }, story)

export interface BlockEdits {
  readonly path: ArticlePath
  readonly edits: readonly TextEdit[]
}

/** The edits of findings in the body, block by block. */
export function editsByBlock(proofs: readonly Proof[]): readonly BlockEdits[] {
  const blocks = new Map<string, { path: ArticlePath; edits: TextEdit[] }>()
  for (const { block, edits } of proofs) {
    if (block === null) continue
    const known = blocks.get(block.join()) ?? { path: block, edits: [] }
    known.edits.push(...edits)
    blocks.set(block.join(), known)
  }
  return [...blocks.values()]
}

function editAt(nodes: readonly Descendant[], path: ArticlePath, edits: readonly TextEdit[]): Descendant[] {
  const [at, ...below] = path
  return nodes.map((node, index) => {
    if (index !== at || !Element.isElement(node)) return node
    return below.length === 0
      ? editBlock(node, edits)
      : { ...node, children: editAt(node.children, below, edits) }
  })
}
