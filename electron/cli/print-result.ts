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

/** A result for programs: one line. */
export function printJson({ shown, ...result }: CommandResult): Printed {
  return { out: [JSON.stringify({ ...result, ...shown })], error: [] }
}

/** A result for people: what was made or shown on one stream, what is to be said of it on the other. */
export function printWords(
  result: CommandResult,
  words: Words,
  cliWords: CommandLineWords,
  isCheck: boolean,
): Printed {
  const { input, outputs, findings, problems, notes = [], replaced = [], shown } = result
  const found = findings.map(
    ({ rule, text, count, limit }) => `${input}: ${fill(words.finding.rule[rule], { text, count, limit })}`,
  )
  const isClean = isCheck && findings.length === 0 && problems.length === 0
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
