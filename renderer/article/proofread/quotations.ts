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
  readonly line: number
  readonly family: 'guillemets' | 'curly' | 'straight'
  readonly role: Role
  /** Behind a number it may be the sign of inches. */
  readonly isInch: boolean
}

function pairUp(text: ProofText): SignPairs {
  const signs = signsIn(text)
  const [pairs, alone, open]: [SignPair[], number[], Sign[]] = [[], [], []]
  /** Signs that stand open from a depth on will never be closed. */
  const dropFrom = (depth: number) => {
    for (const { at } of open.splice(depth)) alone.push(at)
  }
  for (const [index, sign] of signs.entries()) {
    const around = open.at(-1)
    if (around && around.line !== sign.line) dropFrom(0)
    const same = open.findLastIndex(({ family }) => family === sign.family)
    if (sign.isInch && (!around || around.family === 'guillemets' || signs[index + 1]?.role === 'closes'))
      continue
    if (sign.role === 'opens') {
      if (same !== -1 && !areAllClosed(open, signs, index)) dropFrom(same)
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

/** So many signs behind one are asked whether they close it. */
const mostAhead = 40

/** Whether the line closes the sign at an index and those of its family that stand open: `"قال "نعم" ثم ذهب"`. */
function areAllClosed(open: readonly Sign[], signs: readonly Sign[], index: number): boolean {
  const sign = signs[index]
  const depth = { now: open.filter(({ family }) => family === sign?.family).length }
  for (const { family, line, role, isInch } of signs.slice(index, index + mostAhead)) {
    if (line !== sign?.line) return false
    if (family !== sign.family || isInch) continue
    depth.now += role === 'opens' ? 1 : -1
    if (depth.now === 0) return true
  }
  return false
}

function signsIn({ text, isKept }: ProofText): readonly Sign[] {
  const line = { now: 0 }
  return Array.from(text.matchAll(/[«»“”„‟"″]+|\n/g)).flatMap(({ 0: run, index }) => {
    if (run === '\n') line.now += 1
    const [before, after] = [text[index - 1] ?? '', text[index + run.length] ?? '']
    return run === '\n'
      ? []
      : Array.from(run, (_, place) => signOf(text, index + place, line.now, before, after)).filter(
          ({ at }) => !isKept(at),
        )
  })
}

const white = /\s/
const outerMark = /[.,،؛;:!?؟…)\]}%٪]/
const beforeOpening = /[\s([{:/–—-]/
/** Arabic letters that are written to the word behind them, also to a quoted one: `و«كذا»`, `بـ"كذا"`. */
const clitic = /(?<![\p{L}\p{M}])(?:[وف][بلك]?|[بلك]|(?:[وفبك]?ال))ـ?$|ـ$/u
const longestClitic = 8

/** `before` and `after` are the nearest units that are no quotes, empty at the ends of the text. */
function signOf(text: string, at: number, line: number, before: string, after: string): Sign {
  const sign = text.charAt(at)
  const family = '«»'.includes(sign) ? 'guillemets' : '"″'.includes(sign) ? 'straight' : 'curly'
  return {
    at,
    line,
    family,
    role: roleBetween(before, after, text.slice(Math.max(0, at - longestClitic), at)) ?? roleOfShape(sign),
    isInch: /\d/.test(text[at - 1] ?? '') && '"″”'.includes(sign),
  }
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
