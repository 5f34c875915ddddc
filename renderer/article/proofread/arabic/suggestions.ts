import { withoutProclitics } from './clitics.ts'
import type { ArabicLexicon } from './lexicon.ts'
import { lightVariants, type Variant } from './light-variants.ts'
import { oneSlip } from './one-slip.ts'

/** Words that are often written without the space behind them. */
const particles = new Set(
  'لا ما يا في من إلى على عن أن إن كل قد لم لن مع بن أبو عبد غير ولا وما فلا بلا إلا'.split(' '),
)
const forms = ['ال', 'و', 'ب', 'ل', 'وال', 'بال', 'لل']
const most = 5
const afterParticle = 1

/** What a wrong word may have been meant to be, the likeliest first: hamza, ة, ى and ي before the slips of a finger. */
export function arabicSuggestions(
  word: string,
  isRight: (word: string) => boolean,
  lexicon: ArabicLexicon,
): readonly string[] {
  const starts = new Set(withoutProclitics(word).map(({ before }) => before.length))
  const alefs = lightVariants(word, starts)
  const isFine = (other: string) => isRight(other) && (lexicon.isCommon(other) || !isQuestion(other, isRight))
  const light = alefs.filter((variant) => isFine(variant.word))
  const split = apart(word, isRight)
  const found = [...light, ...split.filter(({ cost }) => cost === afterParticle)]
  const isSure = light.some(({ cost, word: other }) => cost < 1 && lexicon.isCommon(other))
  const near = isSure || word.length < 3 ? [] : slips([{ word, cost: 0 }], isFine, lexicon)
  const both =
    found.length + near.length > 0 || word.length < 5 ? [] : slips(alefs.slice(0, 8), isFine, lexicon)
  const all = [...found, ...near, ...both]
  const ranked = rank(
    all.length > 0 ? all : split.length > 0 ? split : further(word, isFine, lexicon),
    lexicon,
  )
  return [...new Set(ranked)].slice(0, most)
}

function rank(variants: readonly Variant[], lexicon: ArabicLexicon): readonly string[] {
  return variants
    .map(({ word, cost }) => ({ word, cost: cost - familiarity(word, lexicon) }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ word }) => word)
}

/** How often a word is met, by how many of its forms are common; between -1 and 1. */
function familiarity(word: string, { isCommon, isName }: ArabicLexicon): number {
  if (word.includes(' ')) return 0.3
  if (isName(word)) return 0.4
  const met = forms.filter(
    (form) => isCommon(form + word) || (word.startsWith(form) && isCommon(word.slice(form.length))),
  )
  return (isCommon(word) ? 0.4 : -0.6) + met.length * 0.09
}

/** The dictionary joins the أ of a question to everything: `ألأمنية`, `أجديد`. */
const isQuestion = (word: string, isRight: (word: string) => boolean): boolean =>
  word.startsWith('آل') || (word.startsWith('أ') && word.length > 3 && isRight(word.slice(1)))

/** Two words without the space between them. */
function apart(word: string, isRight: (word: string) => boolean): readonly Variant[] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 2)
    .map((at) => [word.slice(0, at), word.slice(at)] as const)
    .filter(([first, second]) => isRight(first) && isRight(second))
    .map(([first, second]) => ({
      word: `${first} ${second}`,
      cost: particles.has(first) ? afterParticle : 2.6,
    }))
}

/** Slips of the finger that make a common word: the long dictionary has a word for nearly every one of them. */
function slips(
  from: readonly Variant[],
  isFine: (word: string) => boolean,
  { isCommon, isName }: ArabicLexicon,
): readonly Variant[] {
  const keep = (made: string) => (isCommon(made) || isName(made)) && isFine(made)
  return from.flatMap(({ word, cost }) =>
    oneSlip(word, keep).map((slip) => ({ ...slip, cost: slip.cost + cost })),
  )
}

/** What is left where nothing common is near. */
function further(word: string, isFine: (word: string) => boolean, { likeness }: ArabicLexicon) {
  const near = oneSlip(word, isFine)
  return near.length > 0 ? near : likeness(word).map((other, index) => ({ word: other, cost: 3 + index / 5 }))
}
