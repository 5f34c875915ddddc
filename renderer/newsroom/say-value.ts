import type { HouseRules } from '../article/newsroom/house-rules.ts'
import type { Site } from '../article/newsroom/site.ts'
import type { Words } from '../words/index.ts'

/** What a field of the newsroom holds, as people read it. */
export function sayValue(words: Words, value: Site[keyof Site] | HouseRules[keyof HouseRules]): string {
  const { newsroom, language } = words
  if (typeof value === 'number') return value === 0 ? newsroom.unlimited : String(value)
  if (typeof value === 'string') {
    const names: Readonly<Record<string, string>> = { '': newsroom.empty, ...language, ...newsroom.slugs }
    return names[value] ?? value
  }
  const items = value.map((each) =>
    typeof each === 'string'
      ? newsroom.demand[each]
      : `${each.name}${each.slug === '' ? '' : ` (\u2066${each.slug}\u2069)`}`,
  )
  return items.length === 0 ? newsroom.empty : items.join(words.newsroom.comma)
}
