import type { Article } from '../article.ts'
import { type Story, storyFields } from '../story.ts'
import { compareBlocks } from './compare-blocks.ts'
import { compareTexts } from './compare-words.ts'
import type { Comparison, FieldChange } from './comparison.ts'

/** Compares two versions of an article: the fields of its story that differ, and every block of both. */
export const compareArticles = (before: Article, after: Article): Comparison => ({
  fields: (Object.keys(storyFields) as (keyof Story)[]).flatMap((field): FieldChange[] => {
    const [old, now] = [textOf(before.story[field]), textOf(after.story[field])]
    return old === now ? [] : [{ field, before: old, after: now, pieces: compareTexts(old, now) }]
  }),
  blocks: compareBlocks(before.body, after.body),
})

const textOf = (value: Story[keyof Story]): string => (typeof value === 'string' ? value : value.join('، '))
