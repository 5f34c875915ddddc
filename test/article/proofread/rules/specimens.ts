import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../renderer/article/element.ts'
import { changeText } from '../../../../renderer/article/proofread/change-text.ts'
import { type HouseStyle, usualStyle } from '../../../../renderer/article/proofread/house-style.ts'
import { proofText } from '../../../../renderer/article/proofread/proof-text.ts'
import { proofread } from '../../../../renderer/article/proofread/proofread.ts'
import type { ProofDesk } from '../../../../renderer/article/proofread/rule.ts'
import type { ProofRuleId } from '../../../../renderer/article/proofread/rules/index.ts'

interface Specimens {
  readonly language?: Language
  readonly style?: Partial<HouseStyle>
  readonly desk?: Partial<ProofDesk>
  /** A text, and the same with the first replacement of all that the rule finds; what has none is compared as it is found. */
  readonly finds: readonly (readonly [wrong: string, right: string | readonly string[]])[]
  /** Texts in which the rule finds nothing. */
  readonly leaves: readonly string[]
}

/** So many specimens of each kind are the least that show what a rule does. */
const least = 10

/** Shows what a rule finds and what it leaves alone; the whole registry stands round it, as on the desk. */
export function specimens(
  rule: ProofRuleId,
  { language = 'ar', style, desk, finds, leaves }: Specimens,
): void {
  const asked: ProofDesk = { ledger: [], speller: null, ...desk, style: { ...usualStyle, ...style } }
  const found = (text: string) =>
    proofread(proofText(text, { language }), asked).filter((proof) => proof.rule === rule)
  describe(`${rule} in ${language}`, () => {
    it.each(finds)('finds it in %j', (wrong, right) => {
      const proofs = found(wrong)
      expect(proofs.length, 'what it finds').toBeGreaterThan(0)
      if (typeof right === 'string')
        expect(
          changeText(
            wrong,
            proofs.flatMap(({ edits }) => edits),
          ),
        ).toBe(right)
      else expect(proofs.map(({ text }) => text)).toEqual(right)
    })
    it.each(leaves)('finds nothing in %j', (text) => {
      expect(found(text)).toEqual([])
    })
    it('has specimens of both kinds', () => {
      expect(Math.min(finds.length, leaves.length)).toBeGreaterThanOrEqual(least)
    })
  })
}
