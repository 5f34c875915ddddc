import type { Profile } from '../export/profile.ts'
import { type HouseRules, houseRuleFields } from './house-rules.ts'
import type { Newsroom } from './newsroom.ts'
import { type Site, siteFields } from './site.ts'

/** A field of a site or of the rules that holds something else. */
export interface FieldChange<Fields> {
  readonly field: keyof Fields
  readonly before: Fields[keyof Fields]
  readonly after: Fields[keyof Fields]
}

export interface ProfileChange {
  readonly name: string
  readonly label: string
  readonly change: 'added' | 'replaced' | 'removed'
}

/** What differs between two newsrooms: fields in the order in which they are shown, profiles in the order of their newsroom, those that are gone last. */
export interface NewsroomChanges {
  readonly site: readonly FieldChange<Site>[]
  readonly rules: readonly FieldChange<HouseRules>[]
  readonly profiles: readonly ProfileChange[]
}

export function compareNewsrooms(before: Newsroom, after: Newsroom): NewsroomChanges {
  return {
    site: changedFields(siteFields, before.site, after.site),
    rules: changedFields(houseRuleFields, before.rules, after.rules),
    profiles: changedProfiles(before.profiles, after.profiles),
  }
}

/** Whether two newsrooms hold the same. */
export const isUnchanged = ({ site, rules, profiles }: NewsroomChanges): boolean =>
  site.length + rules.length + profiles.length === 0

function changedFields<Fields extends object>(
  table: Readonly<Record<keyof Fields, unknown>>,
  before: Fields,
  after: Fields,
): readonly FieldChange<Fields>[] {
  // The table has exactly the names of the fields.
  const fields = Object.keys(table) as (keyof Fields)[]
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

function changedProfiles(before: readonly Profile[], after: readonly Profile[]): readonly ProfileChange[] {
  const named = (profiles: readonly Profile[], name: string) =>
    profiles.find((profile) => profile.name === name)
  const changed = after.flatMap((profile): readonly ProfileChange[] => {
    const earlier = named(before, profile.name)
    if (earlier && isSame(earlier, profile)) return []
    return [changeOf(profile, earlier ? 'replaced' : 'added')]
  })
  const gone = before.filter(({ name }) => !named(after, name))
  return [...changed, ...gone.map((profile) => changeOf(profile, 'removed'))]
}

const changeOf = ({ name, label = '' }: Profile, change: ProfileChange['change']): ProfileChange => ({
  name,
  label: label === '' ? name : label,
  change,
})

/** The same JSON, in whatever order its keys stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return (
    Array.isArray(one) === Array.isArray(other) &&
    mine.size === theirs.size &&
    [...mine].every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
  )
}
