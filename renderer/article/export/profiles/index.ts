import type { Profile } from '../profile.ts'
import { newsletter } from './newsletter.ts'
import { page } from './page.ts'
import { text } from './text.ts'
import { web } from './web.ts'
import { wordpress } from './wordpress.ts'

/** Every way of exporting, in the order in which they are offered. */
export const profiles = [web, wordpress, page, newsletter, text] as const satisfies readonly Profile[]
export type ProfileName = (typeof profiles)[number]['name']

export const findProfile = (name: string): Profile | undefined =>
  profiles.find((profile) => profile.name === name)
