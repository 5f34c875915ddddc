import type { Article } from '../article.ts'
import type { ArticleElement } from '../element.ts'
import { type Story, storyFields } from '../story.ts'
import { type Changer, changerOf, type MergeRow, mergedBody, mergeRows, withoutClash } from './merge.ts'

/** A field of the story that somebody changed. */
export interface FieldRow {
  readonly field: keyof Story
  readonly by: Exclude<Changer, 'nobody'>
  readonly mine: Partial<Story>
  readonly theirs: Partial<Story>
}

/** Two versions of an article and the one that both come from: fields that differ, and every block of all three. */
export interface Merge {
  readonly fields: readonly FieldRow[]
  readonly rows: readonly MergeRow[]
}

/** Says of each field and block who changed it; without an ancestor, only that the two differ. */
export const mergeArticles = (ancestor: Article | null, mine: Article, theirs: Article): Merge => ({
  fields: (Object.keys(storyFields) as (keyof Story)[]).flatMap((field): FieldRow[] => {
    const [own, other] = [mine.story[field], theirs.story[field]]
    const by = ancestor
      ? changerOf(ancestor.story[field], own, other, isSame)
      : isSame(own, other)
        ? 'nobody'
        : 'clash'
    return by === 'nobody' ? [] : [{ field, by, mine: { [field]: own }, theirs: { [field]: other } }]
  }),
  rows: mergeRows(ancestor && ancestor.body, mine.body, theirs.body),
})

const isSame = (one: Story[keyof Story], other: Story[keyof Story]) =>
  JSON.stringify(one) === JSON.stringify(other)

/** What of mine changes when all that only they changed is taken: the whole body, and fields of the story. */
export function takeWithoutClash({ fields, rows }: Merge): {
  readonly body: readonly ArticleElement[]
  readonly story: Partial<Story>
} {
  const taken = fields.filter(({ by }) => by === 'them').map(({ theirs }) => theirs)
  return { body: mergedBody(rows, withoutClash), story: Object.assign({}, ...taken) as Partial<Story> }
}

/** How many fields and blocks each kind of change counts. */
export function countChangers({ fields, rows }: Merge): Readonly<Record<Changer, number>> {
  const counts: Record<Changer, number> = { nobody: 0, me: 0, them: 0, both: 0, clash: 0 }
  for (const { by } of [...fields, ...rows]) counts[by] += 1
  return counts
}
