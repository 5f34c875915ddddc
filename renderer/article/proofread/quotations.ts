import type { ProofText } from './proof-text.ts'

/** Two signs that belong together, whatever they look like, by where each stands. */
export interface SignPair {
  readonly open: number
  readonly close: number
  /** 0 for one that stands in no other. */
  readonly depth: number
}

export interface SignPairs {
  readonly pairs: readonly SignPair[]
  /** Where a sign without a partner stands. */
  readonly alone: readonly number[]
}

const known = new WeakMap<ProofText, SignPairs>()

/**
 * The quotations of a text, told by what stands beside their signs, since a sign itself often looks the wrong way: `” لوسيل”`.
 * Single quotes are none: they are apostrophes more often. Inches are none.
 */
export function quotationsIn(text: ProofText): SignPairs {
  const found = known.get(text) ?? pairUp(text)
  known.set(text, found)
  return found
}

type Role = 'opens' | 'closes' | 'either'

interface Sign {
  readonly at: number
  readonly family: 'guillemets' | 'curly' | 'straight'
  readonly role: Role
  /** Behind a number it may be the sign of inches. */
  readonly isInch: boolean
}

function pairUp({ text, isKept }: ProofText): SignPairs {
  const signs = Array.from(text.matchAll(/[«»“”„‟"″]/g), ({ 0: sign, index }) =>
    signOf(text, sign, index),
  ).filter(({ at }) => !isKept(at))
  const [pairs, alone, open]: [SignPair[], number[], Sign[]] = [[], [], []]
  /** Signs that stand open from a depth on will never be closed. */
  const dropFrom = (depth: number) => alone.push(...open.splice(depth).map(({ at }) => at))
  for (const [index, sign] of signs.entries()) {
    const around = open.at(-1)
    if (around && text.slice(around.at, sign.at).includes('\n')) dropFrom(0)
    const same = open.findLastIndex(({ family }) => family === sign.family)
    if (sign.isInch && (!around || around.family === 'guillemets' || signs[index + 1]?.role === 'closes'))
      continue
    if (sign.role === 'opens') {
      if (same !== -1) dropFrom(same)
      open.push(sign)
    } else if (open.length > 0) {
      const depth = same === -1 ? open.length - 1 : same
      dropFrom(depth + 1)
      for (const { at } of open.splice(depth)) pairs.push({ open: at, close: sign.at, depth })
    } else if (sign.role === 'either') open.push(sign)
    else alone.push(sign.at)
  }
  dropFrom(0)
  return { pairs, alone }
}

const white = /\s/
const outerMark = /[.,،؛;:!?؟…)\]}%٪]/
const beforeOpening = /[\s([{:/–—-]/
/** Arabic letters that are written to the word behind them, also to a quoted one: `و«كذا»`, `بـ"كذا"`. */
const clitic = /(?<![\p{L}\p{M}])(?:[وف][بلك]?|[بلك]|(?:[وفبك]?ال))ـ?$|ـ$/u
const longestClitic = 8

function signOf(text: string, sign: string, at: number): Sign {
  const family = '«»'.includes(sign) ? 'guillemets' : '"″'.includes(sign) ? 'straight' : 'curly'
  const before = besideSigns(text, at, -1)
  const after = besideSigns(text, at, 1)
  return {
    at,
    family,
    role: roleBetween(before, after, text.slice(Math.max(0, at - longestClitic), at)) ?? roleOfShape(sign),
    isInch: /\d/.test(text[at - 1] ?? '') && '"″”'.includes(sign),
  }
}

/** The nearest unit before or behind a sign that is no quote itself; empty at the ends of the text. */
function besideSigns(text: string, at: number, step: 1 | -1): string {
  const place = { at: at + step }
  while (/[«»“”„‟"″]/.test(text[place.at] ?? '')) place.at += step
  return text[place.at] ?? ''
}

function roleBetween(before: string, after: string, head: string): Role | null {
  const endsHere = after === '' || white.test(after) || outerMark.test(after)
  if (before !== '' && !white.test(before) && endsHere && !/[([{]/.test(before)) return 'closes'
  if (before !== '' && (after === '' || (outerMark.test(after) && !/[.…]/.test(after)))) return 'closes'
  const beginsHere = before === '' || beforeOpening.test(before) || clitic.test(head)
  return beginsHere && !endsHere ? 'opens' : null
}

/** Where spaces, or letters, stand on both sides. A closing curly sign tells nothing: word processors put it for both. */
const roleOfShape = (sign: string): Role =>
  '«“„'.includes(sign) ? 'opens' : sign === '»' ? 'closes' : 'either'
