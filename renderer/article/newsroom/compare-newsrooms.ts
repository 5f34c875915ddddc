import type { Profile } from '../export/profile.ts'
import { type HouseStyle, houseStyleFields } from '../proofread/house-style.ts'
import type { OwnTemplate } from '../templates/own-template.ts'
import { compareLedgers, type NameChange } from './compare-ledgers.ts'
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

export interface TemplateChange {
  readonly name: string
  readonly change: ProfileChange['change']
}

/**
 * What differs between two newsrooms: fields in the order in which they are shown, profiles, names, words and templates in the
 * order of their newsroom, those that are gone last.
 */
export interface NewsroomChanges {
  readonly site: readonly FieldChange<Site>[]
  readonly rules: readonly FieldChange<HouseRules>[]
  readonly style: readonly FieldChange<HouseStyle>[]
  readonly ledger: readonly NameChange[]
  readonly dictionary: { readonly added: readonly string[]; readonly removed: readonly string[] }
  readonly templates: readonly TemplateChange[]
  readonly profiles: readonly ProfileChange[]
}

export function compareNewsrooms(before: Newsroom, after: Newsroom): NewsroomChanges {
  return {
    site: changedFields(siteFields, before.site, after.site),
    rules: changedFields(houseRuleFields, before.rules, after.rules),
    style: changedFields(houseStyleFields, before.style, after.style),
    ledger: compareLedgers(before.ledger, after.ledger),
    dictionary: {
      added: withoutWords(after.dictionary, before.dictionary),
      removed: withoutWords(before.dictionary, after.dictionary),
    },
    templates: changedByName(before.templates, after.templates, ({ name }: OwnTemplate, change) => ({
      name,
      change,
    })),
    profiles: changedByName(before.profiles, after.profiles, changeOf),
  }
}

/** Whether two newsrooms hold the same. */
export const isUnchanged = ({ dictionary, ...lists }: NewsroomChanges): boolean =>
  [...Object.values(lists), dictionary.added, dictionary.removed].every(({ length }) => length === 0)

function withoutWords(words: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  return words.filter((word) => !known.has(word))
}

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

function changedByName<Named extends { readonly name: string }, Change>(
  before: readonly Named[],
  after: readonly Named[],
  say: (named: Named, change: ProfileChange['change']) => Change,
): readonly Change[] {
  const called = (list: readonly Named[], name: string) => list.find((each) => each.name === name)
  const changed = after.flatMap((named): readonly Change[] => {
    const earlier = called(before, named.name)
    if (earlier && isSame(earlier, named)) return []
    return [say(named, earlier ? 'replaced' : 'added')]
  })
  const gone = before.filter(({ name }) => !called(after, name))
  return [...changed, ...gone.map((named) => say(named, 'removed'))]
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
