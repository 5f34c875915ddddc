import { count, type Property, type PropertyTable } from '../property.ts'

/** What a newsroom may ask of every article. */
export const demands = ['standfirst', 'byline', 'section', 'tags', 'date', 'picture', 'credit'] as const
export type Demand = (typeof demands)[number]

/** A newsroom's own rules for what goes out, beside those that hold everywhere. */
export interface HouseRules {
  /** The longest headline and standfirst, in grapheme clusters; 0: any length. */
  headline: number
  standfirst: number
  needs: readonly Demand[]
}

const needs: Property<readonly Demand[]> = {
  expected: `a list of: ${demands.join(', ')}`,
  absent: ['credit'],
  accepts: (raw): raw is readonly Demand[] =>
    Array.isArray(raw) && raw.every((each) => demands.some((demand) => demand === each)),
}

/** Every rule with its check; a search result shows about 60 letters of a title, a share card about 90. */
export const houseRuleFields: PropertyTable<HouseRules> = {
  headline: count(0, 90),
  standfirst: count(0, 300),
  needs,
}

export const usualRules: HouseRules = { headline: 90, standfirst: 300, needs: ['credit'] }
