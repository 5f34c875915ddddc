import type { Profile } from './profile.ts'
import { page } from './profiles/page.ts'
import { readTemplate } from './read-template.ts'

/** What paper takes: a profile that makes a whole document, else the page; under the story’s name alone. */
export const printedProfile = (profile: Profile): Profile => ({
  ...(readTemplate(profile.template).doctype ? profile : page),
  suffix: '',
})
