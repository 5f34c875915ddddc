import { droppedByWordPress } from '../allow-list.ts'
import { gate, isMarkup } from './gate.ts'

/** What is pasted into a website’s content box holds nothing that an author without special rights loses there. */
export const permittedTags = gate({
  id: 'H6',
  rules: { 'tag-not-permitted': 'gate' },
  // A choice of sizes is for websites that keep one.
  appliesTo: (profile) => isMarkup(profile) && profile.can.pictures === 'one',
  output: ({ nodes, isPage }) =>
    isPage
      ? []
      : droppedByWordPress(nodes)
          // Styles have a gate of their own.
          .filter(({ attribute }) => attribute !== 'style')
          .map(({ tag, attribute }) => ({
            rule: 'tag-not-permitted' as const,
            text: attribute === undefined ? `<${tag}>` : `<${tag} ${attribute}>`,
          })),
})
