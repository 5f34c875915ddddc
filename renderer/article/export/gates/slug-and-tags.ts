import { makeSlug } from '../slug.ts'
import { gate } from './gate.ts'

/** Tatweel, harakat, and characters that nobody sees: two spellings of one word would be two addresses and two topics. */
const unwritten = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g

/** An address and the topics of a story are written without signs that come and go. */
export const slugAndTags = gate({
  id: 'H17',
  rules: { 'slug-not-plain': 'gate', 'tag-not-plain': 'gate' },
  article: ({ article: { story } }) => {
    const { slug, tags } = story
    const plain = tags.map((tag) => tag.replace(unwritten, ''))
    return [
      ...(slug.search(unwritten) === -1
        ? []
        : [
            {
              rule: 'slug-not-plain' as const,
              field: 'slug' as const,
              text: slug,
              repairs: [{ kind: 'change-story' as const, change: { slug: makeSlug(slug) } }],
            },
          ]),
      ...tags
        .filter((tag, index) => tag !== plain[index])
        .map((tag) => ({
          rule: 'tag-not-plain' as const,
          field: 'tags' as const,
          text: tag,
          repairs: [{ kind: 'change-story' as const, change: { tags: plain } }],
        })),
    ]
  },
})
