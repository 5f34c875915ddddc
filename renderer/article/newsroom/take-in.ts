import type { Profile } from '../export/profile.ts'
import type { Newsroom } from './newsroom.ts'

/** What a file brings: a whole newsroom, which takes the place of what is there, or one profile, which joins the newsroom’s own. */
export type Brought =
  | { readonly kind: 'newsroom'; readonly newsroom: Newsroom }
  | { readonly kind: 'profile'; readonly profile: Profile }

/** The newsroom with what a file brings; a profile takes the place of the one with its name. */
export function takeIn(newsroom: Newsroom, brought: Brought): Newsroom {
  if (brought.kind === 'newsroom') return brought.newsroom
  const { profile } = brought
  const isKnown = newsroom.profiles.some(({ name }) => name === profile.name)
  const profiles = isKnown
    ? newsroom.profiles.map((own) => (own.name === profile.name ? profile : own))
    : [...newsroom.profiles, profile]
  return { ...newsroom, profiles }
}
