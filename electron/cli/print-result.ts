import type { Proof } from '../../renderer/article/proofread/proof.ts'
import { type Story, storyFields } from '../../renderer/article/story.ts'
import type { CommandLineWords } from '../../renderer/words/command-line.ts'
import { fill, problemText, type Words } from '../../renderer/words/index.ts'
import { placedLine } from '../../renderer/words/newsroom-file.ts'
import type { RefusedNewsroom } from './newsroom-option.ts'
import type { CommandResult, ShownArticle } from './result.ts'

export interface Printed {
  readonly out: readonly string[]
  readonly error: readonly string[]
}

/** A result for programs: one line. What the gates and what the copy desk found is one list, in one shape. */
export function printJson({ shown, proofs = [], ...result }: CommandResult, words: Words): Printed {
  const findings = [
    ...result.findings.map((finding) => ({
      ...finding,
      replacements: finding.repairs.flatMap((repair) =>
        repair.kind === 'replace-letters' ? [repair.letters] : [],
      ),
      message: findingText(words, finding),
    })),
    ...proofs.map(({ edits: _edits, of: _of, ...proof }) => ({ ...proof, message: proofText(words, proof) })),
  ]
  return { out: [JSON.stringify({ ...result, findings, ...shown })], error: [] }
}

const findingText = ({ finding }: Words, { rule, text, count, limit }: CommandResult['findings'][number]) =>
  fill(finding.rule[rule], { text, count, limit })

const proofText = ({ proof }: Words, { rule, count, limit }: Omit<Proof, 'edits' | 'of'>): string =>
  `${proof.rule[rule].title}: ${fill(proof.rule[rule].why, { count, limit })}`

/** In UTF-16 units. */
const longestQuoted = 60

/** `article.txt:2:14: …`: the block or field, and the place of the first letter in it, both counted from 1 as editors do. */
function proofLine(words: Words, input: string, proof: Proof): string {
  const { rule, block, field, start, text, replacements } = proof
  const place = field ?? block.map((at) => String(at + 1)).join('.')
  const [best] = replacements
  const letters = text.length > longestQuoted ? `${text.slice(0, longestQuoted).toWellFormed()}…` : text
  const what = best === undefined ? `«${letters}»` : `«${letters}» → «${best}»`
  return `${input}:${place}:${String(start + 1)}: ${words.proof.rule[rule].title}: ${what}`
}

/** A result for people: what was made or shown on one stream, what is to be said of it on the other. */
export function printWords(
  result: CommandResult,
  words: Words,
  cliWords: CommandLineWords,
  isCheck: boolean,
): Printed {
  const { input, outputs, findings, proofs = [], problems, notes = [], replaced = [], shown } = result
  const found = [
    ...findings.map((finding) => `${input}: ${findingText(words, finding)}`),
    ...proofs.map((proof) => proofLine(words, input, proof)),
  ]
  const isClean = isCheck && found.length === 0 && problems.length === 0
  return {
    out: [
      ...outputs.map((path) => (replaced.includes(path) ? fill(cliWords.replaced, { file: path }) : path)),
      ...(shown ? showLines(shown, words) : []),
      ...(isCheck ? found : []),
      ...(isClean ? [`${input}: ${cliWords.noFindings}`] : []),
    ],
    error: [
      ...problems.map((problem) => problemText(words, { ...problem, file: problem.file ?? input })),
      ...notes.map(({ code, detail }) => `${input}: ${fill(words.note[code], { detail })}`),
      ...(isCheck ? [] : found),
    ],
  }
}

/** Everything that is wrong with the file of a newsroom, each with its place. */
export function printRefused({ result, wrong }: RefusedNewsroom, words: Words): Printed {
  const { input, problems } = result
  if (wrong.length > 0)
    return { out: [], error: wrong.map((problem) => `${input}: ${placedLine(words.newsroomFile, problem)}`) }
  return { out: [], error: problems.map((problem) => problemText(words, problem)) }
}

/** The fields of the story that hold something, then the text. */
function showLines({ article, text }: ShownArticle, words: Words): readonly string[] {
  const fields = storyNames.flatMap((name) => {
    const value = article.story[name]
    const written = typeof value === 'string' ? value : value.join(', ')
    return written === '' ? [] : [`${words.story[name]}: ${written}`]
  })
  return [...fields, '', text]
}

// The table of fields has exactly the names of a story's fields.
const storyNames = Object.keys(storyFields) as readonly (keyof Story)[]
