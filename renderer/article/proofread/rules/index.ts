import type { ProofRule } from '../rule.ts'
import { agency } from './agency.ts'
import { agreedName } from './agreed-name.ts'
import { alefAfterHamza } from './alef-after-hamza.ts'
import { arabicMark } from './arabic-mark.ts'
import { decimal } from './decimal.ts'
import { digits } from './digits.ts'
import { doubledMark } from './doubled-mark.ts'
import { doubledSpace } from './doubled-space.ts'
import { ellipsis } from './ellipsis.ts'
import { frenchSpace } from './french-space.ts'
import { hiddenSign } from './hidden-sign.ts'
import { honorific } from './honorific.ts'
import { latinMark } from './latin-mark.ts'
import { loneLetter } from './lone-letter.ts'
import { longParagraph } from './long-paragraph.ts'
import { longSentence } from './long-sentence.ts'
import { mixedScript } from './mixed-script.ts'
import { monthNames } from './month-names.ts'
import { percentSpace } from './percent-space.ts'
import { persianLetter } from './persian-letter.ts'
import { quotes } from './quotes.ts'
import { repeatedWord } from './repeated-word.ts'
import { shapedLetters } from './shaped-letters.ts'
import { spaceAfterMark } from './space-after-mark.ts'
import { spaceBeforeMark } from './space-before-mark.ts'
import { spaceInside } from './space-inside.ts'
import { spelling } from './spelling.ts'
import { tanwinPlace } from './tanwin-place.ts'
import { tatweel } from './tatweel.ts'
import { tatweelDash } from './tatweel-dash.ts'
import { thousands } from './thousands.ts'
import { unbalanced } from './unbalanced.ts'
import { unitSpace } from './unit-space.ts'

/**
 * Every rule of the copy desk. Where two find the same letters, the one that stands first has them: what is safe to fix,
 * then what the house has chosen, then what the writer decides.
 */
export const proofRules = [
  shapedLetters,
  quotes,
  tatweelDash,
  tatweel,
  latinMark,
  arabicMark,
  spaceBeforeMark,
  spaceAfterMark,
  spaceInside,
  doubledSpace,
  digits,
  thousands,
  decimal,
  percentSpace,
  unitSpace,
  tanwinPlace,
  monthNames,
  agency,
  honorific,
  agreedName,
  alefAfterHamza,
  persianLetter,
  hiddenSign,
  mixedScript,
  loneLetter,
  doubledMark,
  ellipsis,
  frenchSpace,
  repeatedWord,
  unbalanced,
  spelling,
  longSentence,
  longParagraph,
] as const satisfies readonly ProofRule<string>[]

/** The name of each rule; its sentences are in renderer/words/proofs.ts. */
export type ProofRuleId = (typeof proofRules)[number]['id']
