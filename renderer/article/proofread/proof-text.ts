import { type Direction, directionOfLanguage } from '../bidi/direction.ts'
import type { Language } from '../element.ts'
import { keptTokens } from '../text/kept-tokens.ts'
import { type Script, type ScriptRun, scriptRuns } from './scripts.ts'

/** What is known of a text before any rule looks at it. */
export interface Voice {
  readonly language: Language
  readonly direction: Direction
}

/** The letters of one block or one field as a rule sees them; every offset is in UTF-16 units of `text`. */
export interface ProofText extends Voice {
  readonly text: string
  /** What most of it is written in. */
  readonly script: Script
  readonly runs: readonly ScriptRun[]
  /** The script that a letter or sign is of. */
  scriptAt(offset: number): Script
  /** Whether a letter belongs to an address, a handle or a tag, which no rule may change. */
  isKept(offset: number): boolean
}

/** Makes letters ready for the rules. */
export function proofText(
  text: string,
  { language, direction = directionOfLanguage(language) }: { language: Language; direction?: Direction },
): ProofText {
  const script = language === 'ar' ? 'arabic' : 'latin'
  const runs = scriptRuns(text, script)
  return {
    text,
    language,
    direction,
    script,
    runs,
    scriptAt: (offset) => runs.find(({ end }) => offset < end)?.script ?? script,
    isKept: keptTokens(text),
  }
}
