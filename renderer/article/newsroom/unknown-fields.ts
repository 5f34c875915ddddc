import type { Profile } from '../export/profile.ts'
import { houseStyleFields } from '../proofread/house-style.ts'
import { isRecord, type ReadProblem } from '../read-properties.ts'
import type { OwnTemplate } from '../templates/own-template.ts'
import { houseRuleFields } from './house-rules.ts'
import type { Newsroom } from './newsroom.ts'
import { ledgerFields } from './read-ledger.ts'
import { type Section, siteFields } from './site.ts'

const newsroom = {
  format: 1,
  site: 1,
  rules: 1,
  style: 1,
  ledger: 1,
  dictionary: 1,
  templates: 1,
  profiles: 1,
} satisfies Record<keyof Newsroom, 1>
const template = { name: 1, article: 1 } satisfies Record<keyof OwnTemplate, 1>
const section = { name: 1, slug: 1 } satisfies Record<keyof Section, 1>
export const profileFields = { name: 1, label: 1, suffix: 1, can: 1, template: 1 } satisfies Record<
  keyof Profile,
  1
>

/**
 * The fields of a newsroom’s JSON that Midad does not know. Reading leaves them out in silence; whoever wrote a file by hand
 * wants to be told of a name that is misspelt.
 */
export function unknownFields(raw: unknown): readonly ReadProblem[] {
  if (!isRecord(raw)) return []
  const { site, rules, style, ledger, templates, profiles } = raw
  const sections = isRecord(site) ? site['sections'] : []
  return [
    ...unknownIn(newsroom, raw, ''),
    ...unknownIn(siteFields, site, 'site.'),
    ...each(sections, (one, index) => unknownIn(section, one, `site.sections.${String(index)}.`)),
    ...unknownIn(houseRuleFields, rules, 'rules.'),
    ...unknownIn(houseStyleFields, style, 'style.'),
    ...each(ledger, (one, index) => unknownIn(ledgerFields, one, `ledger.${String(index)}.`)),
    ...each(templates, (one, index) => unknownIn(template, one, `templates.${String(index)}.`)),
    ...each(profiles, (one, index) => unknownIn(profileFields, one, `profiles.${String(index)}.`)),
  ]
}

/** The names in an object that a table does not have; `at` ends with a full stop or is empty. */
export function unknownIn(known: object, raw: unknown, at: string): readonly ReadProblem[] {
  const names = Object.keys(known)
  return Object.keys(isRecord(raw) ? raw : {})
    .filter((name) => !names.includes(name))
    .map((name) => ({ at: `${at}${name}`, found: name, expected: `one of ${names.join(', ')}` }))
}

const each = (
  raw: unknown,
  read: (one: unknown, index: number) => readonly ReadProblem[],
): readonly ReadProblem[] => (Array.isArray(raw) ? raw.flatMap(read) : [])
