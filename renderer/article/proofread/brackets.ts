import type { ProofText } from './proof-text.ts'
import type { SignPairs } from './quotations.ts'

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
/** `أ)` and `1)` at the head of an item, and faces drawn with signs, have no partner and need none. */
const needsNone = /(?:(?:^|[\s،؛,;(])(?:\p{L}|\d{1,3})[.ـ]?|[:;=8]['-]?)$/u

/** The brackets of a text; a pair stands in one line. */
export function bracketsIn({ text, isKept }: Pick<ProofText, 'text' | 'isKept'>): SignPairs {
  const open: { readonly at: number; readonly sign: string }[] = []
  const [pairs, alone]: [SignPairs['pairs'][number][], number[]] = [[], []]
  const standing: Record<string, number> = {}
  const count = (sign: string, by: 1 | -1) => {
    standing[sign] = (standing[sign] ?? 0) + by
  }
  const closeFrom = (depth: number) => {
    const closed = open.splice(depth)
    for (const { sign } of closed) count(sign, -1)
    return closed
  }
  const dropFrom = (depth: number) => {
    for (const { at } of closeFrom(depth)) alone.push(at)
  }
  for (const { 0: sign, index } of text.matchAll(/[()[\]{}\n]/g)) {
    if (isKept(index)) continue
    const partner = partners[sign]
    if (sign === '\n') dropFrom(0)
    else if (partner === undefined) {
      if (/[:;=8]['-]?$/.test(text.slice(Math.max(0, index - 2), index))) continue
      open.push({ at: index, sign })
      count(sign, 1)
    } else if ((standing[partner] ?? 0) > 0) {
      const depth = open.findLastIndex((each) => each.sign === partner)
      dropFrom(depth + 1)
      for (const { at } of closeFrom(depth)) pairs.push({ open: at, close: index, depth })
    } else if (!needsNone.test(text.slice(Math.max(0, index - 5), index))) alone.push(index)
  }
  dropFrom(0)
  return { pairs, alone }
}
