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

/**
 * The runs of a text, one after the other without a gap. What stands between two words of one script is theirs, between an
 * Arabic and a Latin word, and at the edges, it is the text’s own: a comma inside of `Paris, Texas` is Latin, one behind it
 * in an Arabic sentence is Arabic. Addresses and handles are no words.
 */
export function scriptRuns(text: string, own: Script): readonly ScriptRun[] {
  const isKept = keptTokens(text)
  const words = Array.from(text.matchAll(letters), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    script: arabic.test(word) ? ('arabic' as const) : ('latin' as const),
  })).filter(({ start }) => !isKept(start))
  const runs: ScriptRun[] = []
  const add = (start: number, end: number, script: Script) => {
    const last = runs.at(-1)
    if (last?.script === script) runs[runs.length - 1] = { ...last, end }
    else if (end > start) runs.push({ start, end, script })
  }
  let at = 0
  let before: Script = own
  for (const { start, end, script } of words) {
    add(at, start, before === script ? script : own)
    add(start, end, script)
    at = end
    before = script
  }
  add(at, text.length, own)
  return runs
}
