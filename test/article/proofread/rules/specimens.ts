import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../renderer/article/element.ts'
import { changeText } from '../../../../renderer/article/proofread/change-text.ts'
import { type HouseStyle, usualStyle } from '../../../../renderer/article/proofread/house-style.ts'
import { proofText } from '../../../../renderer/article/proofread/proof-text.ts'
import { fixText, proofread } from '../../../../renderer/article/proofread/proofread.ts'
import type { ProofDesk } from '../../../../renderer/article/proofread/rule.ts'
import type { ProofRuleId } from '../../../../renderer/article/proofread/rules/index.ts'

interface Specimens {
  readonly language?: Language
  readonly style?: Partial<HouseStyle>
  readonly desk?: Partial<ProofDesk>
  /**
   * A text, and the same with the first replacement of all that the rule finds; what has none is compared as it is found. With
   * `fixed` other rules have their part in it, and it is compared when all of the class `fix` is put right.
   */
  readonly finds: readonly (readonly [wrong: string, right: string | readonly string[], mode?: 'fixed'])[]
  /** Texts in which the rule finds nothing. */
  readonly leaves: readonly string[]
  /** Fewer where the other specimens of the rule show it already. */
  readonly least?: number
}

/** Shows what a rule finds and what it leaves alone; the whole registry stands round it, as on the desk. */
export function specimens(
  rule: ProofRuleId,
  { language = 'ar', style, desk, finds, leaves, least = 10 }: Specimens,
): void {
  const asked: ProofDesk = { ledger: [], speller: null, ...desk, style: { ...usualStyle, ...style } }
  const found = (text: string) =>
    proofread(proofText(text, { language }), asked).filter((proof) => proof.rule === rule)
  describe(`${rule} in ${language}`, () => {
    it.each(finds.map(([wrong, right, mode]) => ({ wrong, right, mode })))(
      'finds it in “$wrong”',
      ({ wrong, right, mode }) => {
        const proofs = found(wrong)
        if (mode === undefined) expect(proofs.length, 'what it finds').toBeGreaterThan(0)
        if (mode === 'fixed') {
          const again = (text: string) => proofText(text, { language })
          expect(fixText(again(wrong), asked, again)).toBe(right)
        } else if (typeof right === 'string')
          expect(
            changeText(
              wrong,
              proofs.flatMap(({ edits }) => edits),
            ),
          ).toBe(right)
        else expect(proofs.map(({ text }) => text)).toEqual(right)
      },
    )
    it.each(leaves)('finds nothing in %j', (text) => {
      expect(found(text)).toEqual([])
    })
    it('has specimens of both kinds', () => {
      expect(Math.min(finds.length, leaves.length)).toBeGreaterThanOrEqual(least)
    })
  })
}
