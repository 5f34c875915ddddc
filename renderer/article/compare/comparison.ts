import type { ArticleElement } from '../element.ts'
import type { Story } from '../story.ts'

/** A stretch of a block's letters, by UTF-16 offsets into the text of the whole block. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Whole words of a text block that are alike in both versions, of another look, or only in one. */
export type Piece =
  | { readonly kind: 'equal' | 'formatted'; readonly before: Stretch; readonly after: Stretch }
  | { readonly kind: 'removed'; readonly before: Stretch }
  | { readonly kind: 'added'; readonly after: Stretch }

/** A block and where it stands among its holder's children. */
export interface Placed {
  readonly block: ArticleElement
  readonly at: number
}

/**
 * A block of both versions. `equal`: all of it. `formatted`: its letters are the same; its kind, direction, marks, links or
 * other properties are not. `changed`: its letters, too. `moved`: it stands elsewhere among the blocks that both have.
 */
export interface SharedBlock {
  readonly kind: 'equal' | 'formatted' | 'changed'
  readonly before: Placed
  readonly after: Placed
  readonly moved: boolean
  /** Of a block that holds letters: its words, which together are both texts, in order. */
  readonly pieces?: readonly Piece[]
  /** Of a container: its blocks, compared in turn. */
  readonly parts?: readonly BlockChange[]
}

/** What became of one block between two versions. */
export type BlockChange =
  | SharedBlock
  | { readonly kind: 'removed'; readonly before: Placed }
  | { readonly kind: 'added'; readonly after: Placed }

/** A field of the story that differs; its pieces where it is a text. */
export interface FieldChange {
  readonly field: keyof Story
  readonly before: string
  readonly after: string
  readonly pieces: readonly Piece[]
}

/** Two versions of an article side by side: every block of both, in the order of the later one. */
export interface Comparison {
  readonly fields: readonly FieldChange[]
  readonly blocks: readonly BlockChange[]
}
