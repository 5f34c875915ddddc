import { oneLine } from '../line.ts'
import type { Recogniser } from './draft.ts'
import { isParagraph, lineOf } from './lines.ts'

/** Words that name the writer; those that are also the start of a sentence need a colon. */
const forms: readonly RegExp[] = [
  /^(?:بقلم|من إعداد) ?[:：/-]? ?(?<who>\p{L}.+)$/u,
  /^(?:كتب|كتبت|كتبه|كتبها|إعداد|اعداد|تحرير|حوار|تقرير|متابعة|ترجمة|أعده|أعدته|حاوره|حاورته) ?[:：/] ?(?<who>\p{L}.+)$/u,
  /^Par ?:? (?<who>\p{Lu}.+)$/u,
  /^(?:Propos recueillis par|De notre correspondante?|Écrit par|Rédigé par) ?:? (?<who>\p{Lu}.+)$/iu,
  /^By:? (?<who>\p{Lu}.+)$/u,
  /^(?:Written by|Reporting by) ?:? (?<who>\p{Lu}.+)$/iu,
]

const longest = 60
const mostWords = 7
const places = 3

/** A line among the first that says who wrote the story, or that repeats the byline which the page has marked. */
export const byline: Recogniser = (draft) => {
  const at = draft.body
    .slice(0, places)
    .findIndex((block) => isParagraph(block) && isByline(lineOf(block), draft.story.byline))
  if (at === -1 || draft.body.length < 2) return draft
  const who = nameIn(lineOf(draft.body[at])) ?? lineOf(draft.body[at])
  return { ...draft, story: { ...draft.story, byline: who }, body: draft.body.toSpliced(at, 1) }
}

const isByline = (line: string, marked: string) => {
  const name = nameIn(line)
  return marked === '' ? name !== undefined : line === marked || name === marked
}

function nameIn(line: string): string | undefined {
  if (line.length > longest || line.split(' ').length > mostWords || /[.؟?!؛;،]$/u.test(line))
    return undefined
  const who = forms.map((form) => form.exec(line)?.groups?.['who']).find((name) => name !== undefined)
  return who === undefined ? undefined : oneLine(who)
}
