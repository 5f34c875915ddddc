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

const most = 4

/** Takes a site's lines about comments from the end, with a note for each. */
export const closingLines: Recogniser = (draft) => {
  const lines = draft.body.slice(1).slice(-most).map(lineOf)
  const removed = lines.slice(lines.findLastIndex((line) => !isClosing(line)) + 1)
  const notes = removed.map((line) => ({ code: 'closing-line-removed' as const, detail: line }))
  return {
    ...draft,
    body: draft.body.slice(0, draft.body.length - removed.length),
    notes: [...draft.notes, ...notes],
  }
}

function isClosing(line: string): boolean {
  const said = line.slice(0, longest).replace(/[.!。\s]+$/u, '')
  return closings.some((closing) => closing.test(said))
}

const longest = 200
