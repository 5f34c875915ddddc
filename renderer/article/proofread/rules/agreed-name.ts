import { agreedNames, foldName, type Spelling, wordsIn } from '../agreed-names.ts'
import type { LedgerEntry } from '../ledger.ts'
import type { ProofText } from '../proof-text.ts'
import { type ProofFound, proofRule } from '../rule.ts'

type Word = ReturnType<typeof wordsIn>[number]

/** A name in a spelling that the newsroom’s ledger does not have as agreed; also behind و ب ل ك ف ال. */
export const agreedName = proofRule({
  id: 'agreed-name',
  class: 'house',
  look: (text, { ledger }) => {
    if (ledger.length === 0) return []
    const { byFirst } = agreedNames(ledger)
    const words = wordsIn(text.text)
    const found: ProofFound[] = []
    for (let at = 0; at < words.length; at += 1) {
      const match = matchAt(text, words, at, byFirst)
      if (!match) continue
      if (match.found) found.push(match.found)
      at += match.words - 1
    }
    return found
  },
})

interface Match {
  readonly words: number
  /** null where the name is as agreed. */
  readonly found: ProofFound | null
}

function matchAt(
  text: ProofText,
  words: readonly Word[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Spelling[]>,
): Match | null {
  const first = words[at]
  if (!first || text.isKept(first.start)) return null
  for (const { clitic, rest } of readings(first.word)) {
    const spellings = byFirst.get(foldName(rest)) ?? []
    const saidAs = ({ words: { length } }: Spelling) =>
      rest + text.text.slice(first.end, words[at + length - 1]?.end ?? first.end)
    const fitting = spellings.filter(
      (spelling) => stands(text.text, words, at, spelling) && mayBe(spelling, saidAs(spelling)),
    )
    const most = fitting[0]?.words.length
    const longest = fitting.filter((spelling) => spelling.words.length === most)
    const [spelling] = longest
    if (!spelling) continue
    const end = words[at + spelling.words.length - 1]?.end ?? first.end
    const said = saidAs(spelling)
    const match = longest
      .map(({ entry }) => entry && wrongly(text, said, clitic, entry))
      .find((replacement) => replacement !== null)
    const isAgreed = longest.some((each) => each.entry === null && each.text === said)
    const isFitting = match && !(isElided(text.text, first.start) && !mayBeElided.test(match))
    const found =
      match && !isAgreed ? { start: first.start, end, replacements: isFitting ? [match] : [] } : null
    return { words: spelling.words.length, found }
  }
  return null
}

/** A variant in capitals is a short form, and no word in small letters is meant by it: `UN`, not `un avion`. */
const mayBe = ({ entry, text }: Spelling, said: string): boolean =>
  entry === null || !/^[\p{Lu}\p{N}.\s-]{2,}$/u.test(text) || said === said.toUpperCase()

/** Behind `l’` or `d’` only what begins like a vowel may stand; `l’Nations unies` may not. */
const isElided = (text: string, start: number): boolean =>
  /\p{L}['’]$/u.test(text.slice(Math.max(0, start - 2), start))
const mayBeElided = /^[aeiouyhàâäéèêëîïôöùûüœæ]/iu

/** Whether the other words of a spelling follow, with nothing but a space, hyphen or apostrophe between them. */
const stands = (text: string, words: readonly Word[], at: number, { words: sought }: Spelling): boolean =>
  sought.every((word, index) => {
    const [before, here] = [words[at + index - 1], words[at + index]]
    if (index === 0) return true
    if (!before || !here || foldName(here.word) !== word) return false
    return /^[ \u00a0'’-]$/.test(text.slice(before.end, here.start))
  })

/** A word as it is, then without what Arabic writes to its front, which may be a part of it. */
function readings(word: string): readonly { readonly clitic: string; readonly rest: string }[] {
  const clitic = /^([وف]?)(لل|[بلك]?ال|[بلك])?/u.exec(word)
  const [, joined = '', second = ''] = clitic ?? []
  const heads =
    second === 'لل'
      ? [
          [`${joined}لل`, 'ال'],
          [`${joined}لل`, ''],
        ]
      : [
          [joined, ''],
          [joined + second.replace(/ال$/u, ''), ''],
          [joined + second, ''],
        ]
  const stripped = heads
    .filter(([head = '']) => head !== '' && word.length > head.length + 1)
    .map(([head = '', article = '']) => ({ clitic: head, rest: article + word.slice(head.length) }))
  return [{ clitic: '', rest: word }, ...stripped]
}

/** What should stand for a name as it is said; null where it is right in its language, or no spelling is agreed. */
function wrongly(
  { language }: ProofText,
  said: string,
  clitic: string,
  { ar, fr, en }: LedgerEntry,
): string | null {
  const isArabic = /\p{Script=Arabic}/u.test(said)
  const latin = language === 'en' ? en || fr : fr || en
  const agreed = isArabic ? ar : latin
  if (agreed === '' || agreed === said) return null
  return isArabic ? joinClitic(clitic, agreed) : clitic + (isShouted(said) ? agreed.toUpperCase() : agreed)
}

const isShouted = (said: string) => said.length > 3 && said === said.toUpperCase()

/** `لل` is ل and ال; an agreed name that has ال gets no second one. */
function joinClitic(clitic: string, agreed: string): string {
  const hasArticle = agreed.startsWith('ال')
  if (clitic.endsWith('لل')) return clitic.slice(0, -1) + (hasArticle ? agreed.slice(1) : agreed)
  const bare = hasArticle ? clitic.replace(/ال$/u, '') : clitic
  return /ل$/u.test(bare) && hasArticle ? `${bare}${agreed.slice(1)}` : bare + agreed
}
