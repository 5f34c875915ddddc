import type { HouseRules } from '../article/newsroom/house-rules.ts'
import type { Site } from '../article/newsroom/site.ts'
import type { HouseStyle } from '../article/proofread/house-style.ts'
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

/** What a choice of the house style holds, as people read it. */
export function sayStyle(words: Words, field: keyof HouseStyle, value: HouseStyle[keyof HouseStyle]): string {
  const { newsroom, houseStyle } = words
  if (typeof value === 'number') return value === 0 ? newsroom.unlimited : String(value)
  if (typeof value !== 'string')
    return value.length === 0
      ? newsroom.empty
      : value.map((rule) => ruleTitle(words, rule)).join(newsroom.comma)
  const values: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = houseStyle.value
  return values[field]?.[value] ?? value
}

/** What a rule of the copy desk is called; its own name where this Midad does not know it. */
export function ruleTitle({ proof }: Words, rule: string): string {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = proof.rule
  return titles[rule]?.title ?? rule
}
