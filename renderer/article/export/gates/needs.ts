import { picturesOf } from '../../article.ts'
import type { Demand } from '../../newsroom/house-rules.ts'
import type { Story } from '../../story.ts'
import { gate, type Look } from './gate.ts'

/** What else the newsroom asks of every story. */
export const needs = gate({
  id: 'needs',
  rules: {
    'byline-missing': 'gate',
    'section-missing': 'gate',
    'tags-missing': 'gate',
    'date-missing': 'gate',
    'picture-needed': 'gate',
  },
  article: (look) =>
    demands
      .filter(({ demand, isMet }) => look.rules.needs.includes(demand) && !isMet(look))
      .map(({ rule, field }) => (field ? { rule, field } : { rule, block: [0] })),
})

interface Wanted {
  readonly demand: Demand
  readonly rule: 'byline-missing' | 'section-missing' | 'tags-missing' | 'date-missing' | 'picture-needed'
  readonly field?: keyof Story
  isMet(look: Look): boolean
}

const isSaid = (text: string) => text.trim() !== ''

const demands: readonly Wanted[] = [
  {
    demand: 'byline',
    rule: 'byline-missing',
    field: 'byline',
    isMet: ({ article, site }) => isSaid(article.story.byline) || isSaid(site.author),
  },
  {
    demand: 'section',
    rule: 'section-missing',
    field: 'section',
    isMet: ({ article }) => isSaid(article.story.section),
  },
  {
    demand: 'tags',
    rule: 'tags-missing',
    field: 'tags',
    isMet: ({ article }) => article.story.tags.some(isSaid),
  },
  {
    demand: 'date',
    rule: 'date-missing',
    field: 'publishedAt',
    isMet: ({ article }) => article.story.publishedAt !== '',
  },
  { demand: 'picture', rule: 'picture-needed', isMet: ({ article }) => picturesOf(article).length > 0 },
]
