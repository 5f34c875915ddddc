import { count, type Property, type PropertyTable } from '../property.ts'

/** What a newsroom may ask of every article. */
export const demands = ['standfirst', 'byline', 'section', 'tags', 'date', 'picture', 'credit'] as const
export type Demand = (typeof demands)[number]

/** A newsroom's own rules for what goes out, beside those that hold everywhere. */
export interface HouseRules {
  /** The longest headline, in characters as `countCharacters` counts them; 0: any length. */
  headline: number
  /** The longest standfirst, counted alike. */
  standfirst: number
  needs: readonly Demand[]
}

const needs: Property<readonly Demand[]> = {
  expected: `a list of: ${demands.join(', ')}`,
  absent: ['credit'],
  accepts: (raw): raw is readonly Demand[] =>
    Array.isArray(raw) && raw.every((each) => demands.some((demand) => demand === each)),
}

/** Every rule with its check; Google asks for headlines of at most 110 letters (NewsArticle). */
export const houseRuleFields: PropertyTable<HouseRules> = {
  headline: count(0, 110),
  standfirst: count(0, 300),
  needs,
}

export const usualRules: HouseRules = { headline: 110, standfirst: 300, needs: ['credit'] }
