import type { Status } from '../story.ts'

/** What a source says about its story in marked places, as it says it; guesses are made elsewhere. */
export interface StoryHints {
  readonly language?: string
  readonly kicker?: string
  readonly headline?: string
  readonly subheadline?: string
  readonly standfirst?: string
  readonly byline?: string
  readonly dateline?: string
  readonly signOff?: string
  readonly section?: string
  readonly tags?: readonly string[]
  readonly publishedAt?: string
  readonly slug?: string
  readonly status?: Status
  /** The title of the window, which may carry the site's name. */
  readonly title?: string
  readonly siteName?: string
  /** What the page tells search engines; readers may never have seen it. */
  readonly description?: string
}
