import type { Recogniser } from './draft.ts'
import { lineOf } from './lines.ts'

/** What sites put under an article about comments; the whole line must be one of these. */
const closings: readonly RegExp[] = [
  /^(?:التعليقات|التعليق) (?:مغلقة|مغلق|مقفلة|غير متاحة)(?: على .+)?$/u,
  /^(?:تم )?(?:إغلاق|اغلاق|أغلق|اغلق) (?:باب )?التعليقات?$/u,
  /^(?:لا توجد|لا يوجد) (?:تعليقات|أي تعليق)$/u,
  /^(?:اترك|أضف) (?:تعليقا|تعليقاً|ردا|رداً|تعليق)$/u,
  /^(?:Les )?commentaires (?:sont )?(?:fermés|clos)(?: pour .+)?$/iu,
  /^Aucun commentaire$/iu,
  /^Laisser un (?:commentaire|réponse)$/iu,
  /^Comments (?:are )?(?:closed|off|disabled)$/iu,
  /^No comments(?: yet)?$/iu,
  /^Leave a (?:reply|comment)$/iu,
]

/** Takes a site's lines about comments from the end, with a note for each. */
export const closingLines: Recogniser = (draft) => {
  const last = draft.body.at(-1)
  const line = lineOf(last)
  const said = line.replace(/[.!。\s]+$/u, '')
  if (!last || draft.body.length < 2 || !closings.some((closing) => closing.test(said))) return draft
  const notes = [...draft.notes, { code: 'closing-line-removed' as const, detail: line }]
  return closingLines({ ...draft, body: draft.body.slice(0, -1), notes }, {})
}
