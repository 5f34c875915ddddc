import { keptTokens } from '../text/kept-tokens.ts'

/** What letters are written in, as far as a copy desk cares. */
export type Script = 'arabic' | 'latin'

/** Letters that are read as one text, and the signs, spaces and numbers that are theirs; UTF-16 offsets. */
export interface ScriptRun {
  readonly start: number
  readonly end: number
  readonly script: Script
}

const letters = /\p{L}[\p{L}\p{M}\u200c\u200d]*/gu
const arabic = /\p{Script_Extensions=Arabic}/u
const opens = /[«“”"„‹([]\s*$/u
const closes = /[»”“"‟›)\]]/u

/**
 * The runs of a text, one after the other without a gap. What stands between two words of one script is theirs, between an
 * Arabic and a Latin word, and at the edges, it is the text’s own: a comma inside of `Paris, Texas` is Latin, one behind it
 * in an Arabic sentence is Arabic. What ends a quotation or bracket of one script inside of its closing sign is of that
 * script (`«Qui est là ?»`). Addresses and handles are no words.
 */
export function scriptRuns(text: string, own: Script, isKept = keptTokens(text)): readonly ScriptRun[] {
  const runs: ScriptRun[] = []
  const add = (start: number, end: number, script: Script) => {
    const last = runs.at(-1)
    if (last?.script === script) runs[runs.length - 1] = { ...last, end }
    else if (end > start) runs.push({ start, end, script })
  }
  const behind = { end: 0, script: own, isOpened: false }
  const addBetween = (start: number, next: Script) => {
    const between = text.slice(behind.end, start)
    const closing = behind.isOpened && behind.script !== own ? between.search(closes) : -1
    if (closing > 0) add(behind.end, behind.end + closing, behind.script)
    add(behind.end + Math.max(closing, 0), start, behind.script === next && closing < 0 ? next : own)
    return between
  }
  for (const { index, 0: word } of text.matchAll(letters)) {
    if (isKept(index)) continue
    const script = arabic.test(word) ? 'arabic' : 'latin'
    const between = addBetween(index, script)
    add(index, index + word.length, script)
    behind.isOpened =
      opens.test(between) || (behind.isOpened && behind.script === script && !closes.test(between))
    behind.end = index + word.length
    behind.script = script
  }
  addBetween(text.length, own)
  return runs
}
