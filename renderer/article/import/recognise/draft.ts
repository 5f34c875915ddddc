import type { ArticleElement } from '../../element.ts'
import type { Story } from '../../story.ts'
import type { ImportNote } from '../import-note.ts'
import type { StoryHints } from '../story-hints.ts'

/** Where the words came from, and so how far they may be guessed at. */
export type Origin = 'midad-page' | 'midad-fragment' | 'html' | 'text'

/** A story while it is recognised: what is known of it, what still stands in its body, what was taken away. */
export interface Draft {
  readonly story: Story
  readonly body: readonly ArticleElement[]
  readonly notes: readonly ImportNote[]
}

/** One thing to look for in a draft. Gives the draft back as it was where the thing is not there. */
export type Recogniser = (draft: Draft, hints: StoryHints) => Draft
