import type { Profile } from '../export/profile.ts'
import type { Newsroom } from './newsroom.ts'

/** The parts of a newsroom that stay where a file has nothing to say of them: a file of format 1 empties no ledger. */
export const kitParts = [
  'style',
  'ledger',
  'dictionary',
  'templates',
] as const satisfies readonly (keyof Newsroom)[]
export type KitPart = (typeof kitParts)[number]

/**
 * What a file brings: a whole newsroom, which takes the place of what is there but for the parts that the file left out, or one
 * profile, which joins the newsroom’s own.
 */
export type Brought =
  | { readonly kind: 'newsroom'; readonly newsroom: Newsroom; readonly without: readonly KitPart[] }
  | { readonly kind: 'profile'; readonly profile: Profile }

/** The newsroom with what a file brings; a profile takes the place of the one with its name. */
export function takeIn(newsroom: Newsroom, brought: Brought): Newsroom {
  if (brought.kind === 'newsroom') {
    const kept = brought.without.map((part) => [part, newsroom[part]] as const)
    // Each part is of the newsroom's own type.
    return { ...brought.newsroom, ...(Object.fromEntries(kept) as Partial<Newsroom>) }
  }
  const { profile } = brought
  const isKnown = newsroom.profiles.some(({ name }) => name === profile.name)
  const profiles = isKnown
    ? newsroom.profiles.map((own) => (own.name === profile.name ? profile : own))
    : [...newsroom.profiles, profile]
  return { ...newsroom, profiles }
}
