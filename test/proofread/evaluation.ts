import { openSpeller } from '../../electron/proofread/hunspell-speller.ts'
import { foldText } from '../../renderer/article/text/fold.ts'
import { randomFrom } from '../kit/random.ts'
import { pairsOf } from './annotated-file.ts'
import { type Asked, type JudgedWord, judgedWords, type Pair } from './judged-words.ts'
import { type Chance, type Slip, slips } from './slips.ts'

export { injectedMarks } from './evaluate-marks.ts'
export { openSpeller }

interface Count {
  found: number
  missed: number
  wrongly: number
  first: number
  inFive: number
  readonly shown: string[]
}

const empty = (): Count => ({ found: 0, missed: 0, wrongly: 0, first: 0, inFive: 0, shown: [] })

const rounds = 10

/** What is found of slips of each kind, in one of eight words that can have it, by lines to print. */
export function injected(asked: Asked, text: string, seed: number): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const kinds = Object.entries(slips[asked.language]).map(([kind, slip]) => [kind, inWords(slip)] as const)
  const rows = [...kinds, ['two words joined', joining] as const].map(([kind, made]) => {
    const chance = randomFrom(seed)
    const count = empty()
    for (const line of Array.from({ length: rounds }, () => lines).flat()) {
      const parts = Array.from(line.matchAll(/\S+|\s+/gu), ([part]) => part)
      tally(count, asked, made(parts, chance))
    }
    return [kind, count] as const
  })
  return [
    `${'kind of slip'.padEnd(28)} ${heads}`,
    ...rows.flatMap(([kind, count]) => report(kind, count, asked)),
  ]
}

/** Makes slips in a line, which comes as its words and what stands between them. */
type Make = (parts: readonly string[], chance: Chance) => readonly Pair[]

const isWord = (part: string | undefined): part is string => /^\p{L}{2,}$/u.test(part ?? '')

const inWords =
  (slip: Slip): Make =>
  (parts, chance) =>
    parts.map((part) => {
      const word = isWord(part) && chance() < 1 / 8 ? slip(part, chance) : null
      return { right: part, wrong: word ?? part }
    })

const joining: Make = (parts, chance) => {
  const pairs: Pair[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const [one = '', between = '', other] = parts.slice(at, at + 3)
    const isJoined = isWord(one) && isWord(other) && chance() < 1 / 8
    pairs.push(isJoined ? { right: one + between + other, wrong: one + other } : { right: one, wrong: one })
    if (isJoined) at += 2
  }
  return pairs
}

/** Precision and recall on a file of raw and corrected text, by lines to print. */
export function annotated(asked: Asked, text: string, name: string): readonly string[] {
  const count = empty()
  for (const pairs of pairsOf(text)) tally(count, asked, pairs)
  return [`${''.padEnd(28)} ${heads}`, ...report(name.split('/').at(-1) ?? name, count, asked)]
}

/**
 * How many words of a text that should be right are found, before and after its names are learnt. A name is an unknown word
 * that stands there twice, and whose first suggestion is not the same word with other hamzas, ة or ى.
 */
export function clean(asked: Asked, text: string, name: string): readonly string[] {
  const all = text.split('\n').flatMap((line) => judgedWords(line, asked))
  const wrong = all.filter(({ replacements }) => replacements !== null)
  const times = (word: string) => wrong.filter((other) => other.word === word).length
  const isName = ({ word, replacements }: JudgedWord) =>
    times(word) > 1 &&
    !asked.speller.isWord(word, asked.language) &&
    folded(replacements?.[0] ?? '') !== folded(word)
  const names = new Set(wrong.filter(isName).map(({ word }) => word))
  const after = wrong.filter(({ word }) => !names.has(word))
  const per = (words: readonly JudgedWord[]) => ((words.length * 1000) / all.length).toFixed(1)
  return [
    `${name}: ${all.length} words, ${per(wrong)} in 1,000 are found, ${per(after)} when names that stand twice are learnt`,
    ...(asked.show ? [[...new Set(wrong.map(({ word }) => word))].join(' ')] : []),
  ]
}

const folded = (word: string) => foldText(word, { ignoreTehMarbuta: true }).text

function tally(count: Count, asked: Asked, pairs: readonly Pair[]): void {
  const judged = judgedWords(pairs.map(({ wrong }) => wrong).join(''), asked)
  let at = 0
  for (const { wrong, right } of pairs) {
    const [start, end] = [at, at + wrong.length]
    at = end
    const here = judged.find((word) => word.start >= start && word.start < end && word.replacements !== null)
    if (wrong === right) {
      if (here) count.wrongly += 1
      if (here && asked.show) count.shown.push(`+ ${here.word} ${here.replacements?.join(' ')}`)
    } else if (!here?.replacements) {
      count.missed += 1
      if (asked.show) count.shown.push(`- ${wrong} > ${right}`)
    } else {
      count.found += 1
      const meant = right.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
      if (here.replacements[0] === meant) count.first += 1
      else if (asked.show) count.shown.push(`? ${wrong} > ${right}: ${here.replacements.join(' ')}`)
      if (here.replacements.includes(meant)) count.inFive += 1
    }
  }
}

const heads = ['slips', 'precision', 'recall', 'first', 'in five'].map((head) => head.padStart(9)).join(' ')

function report(name: string, { found, missed, wrongly, first, inFive, shown }: Count, { show }: Asked) {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(9)
  const cells = [
    share(found, found + wrongly),
    share(found, found + missed),
    share(first, found),
    share(inFive, found),
  ]
  return [
    `${name.padEnd(28)} ${String(found + missed).padStart(9)} ${cells.join(' ')}`,
    ...(show ? shown.map((line) => `  ${line}`) : []),
  ]
}
