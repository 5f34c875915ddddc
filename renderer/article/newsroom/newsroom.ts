import type { Profile } from '../export/profile.ts'
import { profiles } from '../export/profiles/index.ts'
import { type HouseStyle, houseStyleFields, usualStyle } from '../proofread/house-style.ts'
import type { LedgerEntry } from '../proofread/ledger.ts'
import { describe, isRecord, type ReadProblem, readProperties } from '../read-properties.ts'
import { type OwnTemplate, readTemplates } from '../templates/own-template.ts'
import { type HouseRules, houseRuleFields, usualRules } from './house-rules.ts'
import { readDictionary } from './read-dictionary.ts'
import { readLedger } from './read-ledger.ts'
import { readProfile } from './read-profile.ts'
import { emptySite, type Site, siteFields } from './site.ts'

/** The format of a newsroom’s file. Format 1 had no style, ledger, dictionary and templates, and a Midad that writes it would lose them. */
export const newsroomFormat = 2

/** The formats that can be read: what an older one does not have is as in an empty newsroom. */
export const knownFormats: readonly unknown[] = [1, newsroomFormat]

/** What a newsroom has of its own, as one file that its desks share. */
export interface Newsroom {
  readonly format: typeof newsroomFormat
  readonly site: Site
  readonly rules: HouseRules
  readonly style: HouseStyle
  readonly ledger: readonly LedgerEntry[]
  /** Words that are right here, whatever the dictionaries say; their letters say whether they are Arabic. */
  readonly dictionary: readonly string[]
  readonly templates: readonly OwnTemplate[]
  readonly profiles: readonly Profile[]
}

export const emptyNewsroom: Newsroom = {
  format: newsroomFormat,
  site: emptySite,
  rules: usualRules,
  style: usualStyle,
  ledger: [],
  dictionary: [],
  templates: [],
  profiles: [],
}

export type NewsroomRead =
  | { readonly ok: true; readonly newsroom: Newsroom }
  | { readonly ok: false; readonly newer: boolean; readonly problems: readonly ReadProblem[] }

/** Makes unknown JSON a newsroom, or names every problem with its place. What is left out is as in an empty one. */
export function readNewsroom(raw: unknown): NewsroomRead {
  if (!isRecord(raw)) return refused([{ at: '', found: describe(raw), expected: 'a newsroom' }])
  const { format, site = {}, rules = {}, style = {}, profiles: own = [] } = raw
  const { ledger = [], dictionary = [], templates = [] } = raw
  const isNewer = typeof format === 'number' && format > newsroomFormat
  if (!knownFormats.includes(format))
    return refused([{ at: 'format', found: describe(format), expected: knownFormats.join(', ') }], isNewer)
  const problems: ReadProblem[] = []
  const read = {
    format: newsroomFormat,
    site: readTable(siteFields, site, 'site', problems),
    rules: readTable(houseRuleFields, rules, 'rules', problems),
    style: readTable(houseStyleFields, style, 'style', problems),
    ledger: readLedger(ledger, problems),
    dictionary: readDictionary(dictionary, problems),
    templates: readTemplates(templates, problems),
    profiles: readProfiles(own, problems),
  }
  // The tables have just checked every field.
  return problems.length > 0 ? refused(problems) : { ok: true, newsroom: read as unknown as Newsroom }
}

/** Every way of exporting that a newsroom has: Midad’s own, then its own. */
export const profilesOf = ({ profiles: own }: Newsroom): readonly Profile[] => [...profiles, ...own]

const refused = (problems: readonly ReadProblem[], newer = false): NewsroomRead => ({
  ok: false,
  newer,
  problems,
})

function readTable(
  table: Parameters<typeof readProperties>[0],
  raw: unknown,
  at: string,
  problems: ReadProblem[],
): unknown {
  if (isRecord(raw)) return readProperties(table, raw, at, problems)
  problems.push({ at, found: describe(raw), expected: 'an object' })
  return {}
}

function readProfiles(raw: unknown, problems: ReadProblem[]): readonly Profile[] {
  if (!Array.isArray(raw)) {
    problems.push({ at: 'profiles', found: describe(raw), expected: 'a list of profiles' })
    return []
  }
  const read = raw.map((each, index) => readProfile(each, `profiles.${String(index)}`, problems))
  const twice = read.find(({ name }, index) => read.findIndex((other) => other.name === name) !== index)
  if (twice) problems.push({ at: 'profiles', found: twice.name, expected: 'each name once' })
  return read
}
