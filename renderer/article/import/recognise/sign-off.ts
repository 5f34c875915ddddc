import { oneLine } from '../line.ts'
import type { Recogniser } from './draft.ts'
import { isParagraph, lineOf, marksOf, plainLineOf, textsOf } from './lines.ts'

const agencies =
  /^(?:و ?\.?م ?\.?ع|أ ?\.?ف ?\.?ب|ا ?\.?ف ?\.?ب|د ?\.?ب ?\.?أ|رويترز|الأناضول|وكالات|متابعة|MAP|AFP|AP|Reuters|EFE|DPA|ANSA)\.?$/u
const initials = /^(?:\p{L}\p{M}*\.){1,3}\p{L}\p{M}*\.?$/u
const desks = /^[\p{L}\p{M}. ]{1,15}\/ ?[\p{L}\p{M}. ]{1,15}(?:\/ ?[\p{L}\p{M}. ]{1,15})?$/u
const bracketed = /^[([][\p{L}\p{M}./\- ]{1,24}[)\]]$/u

/** `حدث/م`, `و م ع/ح.ر`, `(أ ف ب)`: who filed the story, short, alone and without a full stop. */
const isSignOff = (line: string) =>
  line.length <= 30 && [agencies, initials, desks, bracketed].some((form) => form.test(line))

/** The last line where it is a sign-off. */
export const signOff: Recogniser = (draft) => {
  const last = draft.body.at(-1)
  const line = lineOf(last)
  const isFree = draft.story.signOff === '' && draft.body.length > 1
  if (!isFree || !last || !isParagraph(last) || textsOf(last).length === 0 || !isSignOff(line)) return draft
  return { ...draft, story: { ...draft.story, signOff: line }, body: draft.body.slice(0, -1) }
}

/** The same where it stands as an export writes it, so that it is written back alike. */
export const exactSignOff: Recogniser = (draft, hints) => {
  const last = draft.body.at(-1)
  const line = plainLineOf(last)
  const isExact =
    last !== undefined &&
    line === oneLine(line ?? '') &&
    textsOf(last).every((text) => Object.keys(marksOf(text)).length === 0)
  return isExact ? signOff(draft, hints) : draft
}
