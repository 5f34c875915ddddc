import type { Summary } from '../../renderer/article/article.ts'
import { foldText } from '../../renderer/article/text/fold.ts'

/** Says of an article whether it is asked for: by what its file says of itself, and by its place. */
export type Where = (summary: Summary, place: string) => boolean

/** The fields that can be asked for by `field=value`. */
export const whereFields = ['status', 'section', 'language', 'byline', 'headline'] as const
type WhereField = (typeof whereFields)[number]

const piece = /([^\s="]+)=(?:"([^"]*)"|(\S*))|(\S+)/g

/**
 * Reads `status=ready section="Sport et loisirs" مونديال`: every field must have its value, every other word must stand in the
 * headline, byline, section or file name; hamzas, harakat and capitals aside. Answers the name of a field that there is not.
 */
export function readWhere(text: string): Where | { readonly unknown: string } {
  const found = Array.from(text.matchAll(piece), ([, field, quoted, plain, word]) => ({
    field,
    value: fold(quoted ?? plain ?? word ?? ''),
  }))
  const strange = found.find(({ field }) => field !== undefined && !isField(field))
  if (strange) return { unknown: strange.field ?? '' }
  return (summary, place) => {
    const { headline, byline, section } = summary
    const words = fold(`${headline} ${byline} ${section} ${place}`)
    return found.every(({ field, value }) =>
      field !== undefined && isField(field) ? fold(summary[field]) === value : words.includes(value),
    )
  }
}

const isField = (name: string): name is WhereField => whereFields.some((field) => field === name)
const fold = (text: string) => foldText(text, { ignoreTehMarbuta: true }).text.trim()
