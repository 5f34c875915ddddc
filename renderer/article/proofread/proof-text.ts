import { type Direction, directionOfLanguage } from '../bidi/direction.ts'
import { type Place, tokensIn } from '../bidi/tokens.ts'
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
  /** Whether it belongs to one of them, or to a date, a time, a telephone number, a version: no sign inside is punctuation. */
  isUnit(offset: number): boolean
}

/** Makes letters ready for the rules. */
export function proofText(
  text: string,
  { language, direction = directionOfLanguage(language) }: { language: Language; direction?: Direction },
): ProofText {
  const script = language === 'ar' ? 'arabic' : 'latin'
  const isKept = keptTokens(text)
  const runs = scriptRuns(text, script, isKept)
  const units: { known?: readonly Place[] } = {}
  return {
    text,
    language,
    direction,
    script,
    runs,
    scriptAt: (offset) => placeAt(runs, offset)?.script ?? script,
    isKept,
    isUnit: (offset) => {
      units.known ??= tokensIn(text, 'addresses')
      return isKept(offset) || placeAt(units.known, offset) !== undefined
    },
  }
}

/** The place that takes in an offset, of places that stand one behind the other. */
function placeAt<Found extends Place>(places: readonly Found[], offset: number): Found | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = places[low]
  return found && found.start <= offset ? found : undefined
}
