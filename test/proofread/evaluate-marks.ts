import { changeText } from '../../renderer/article/proofread/change-text.ts'
import { usualStyle } from '../../renderer/article/proofread/house-style.ts'
import { proofText } from '../../renderer/article/proofread/proof-text.ts'
import { proofread, type TextProof } from '../../renderer/article/proofread/proofread.ts'
import { randomFrom } from '../kit/random.ts'
import type { Asked } from './judged-words.ts'
import { type MarkSlip, markSlips } from './mark-slips.ts'
import type { Chance } from './slips.ts'

interface Made {
  readonly text: string
  /** Where the slips are in it, in UTF-16 units. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

const rounds = 10

/** What the rules find of slips in signs and spaces, in one of three places that can have them, by lines to print. */
export function injectedMarks({ language }: Asked, text: string, seed: number): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const look = (line: string) =>
    proofread(proofText(line, { language }), { style: usualStyle, ledger: [], speller: null }).filter(
      ({ count }) => count === undefined,
    )
  const rows = Object.entries(markSlips[language]).map(([kind, slip]) => {
    const chance = randomFrom(seed)
    const count = { slips: 0, found: 0, wrongly: 0, right: 0 }
    for (const line of Array.from({ length: rounds }, () => lines).flat()) {
      const made = withSlips(line, slip, chance)
      const proofs = look(made.text)
      const found = made.places.filter((place) => proofs.some((proof) => touches(proof, place)))
      count.slips += made.places.length
      count.found += found.length
      count.wrongly += proofs.filter((proof) => !made.places.some((place) => touches(proof, place))).length
      const isRight =
        changeText(
          made.text,
          proofs.flatMap(({ edits }) => edits),
        ) === line
      if (isRight) count.right += found.length
    }
    return [kind, count] as const
  })
  return [
    `${'kind of slip'.padEnd(34)} slips precision recall put right`,
    ...rows.map(([kind, { slips, found, wrongly, right }]) =>
      [
        kind.padEnd(34),
        String(slips).padStart(5),
        share(found, found + wrongly).padStart(9),
        share(found, slips).padStart(6),
        share(right, found).padStart(9),
      ].join(' '),
    ),
  ]
}

function withSlips(line: string, { at, wrong }: MarkSlip, chance: Chance): Made {
  const places: { start: number; end: number }[] = []
  const parts: string[] = []
  let [read, written] = [0, 0]
  for (const { index, 0: found } of line.matchAll(at)) {
    if (chance() > 1 / 3 || index < read) continue
    const before = line.slice(read, index)
    const slip = wrong(found, chance)
    parts.push(before, slip)
    places.push({ start: written + before.length, end: written + before.length + slip.length })
    written += before.length + slip.length
    read = index + found.length
  }
  return { text: parts.join('') + line.slice(read), places }
}

/** A rule may take in the sign beside the slip. */
const touches = (proof: TextProof, { start, end }: Made['places'][number]) =>
  proof.start <= end && start <= proof.end

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3))
