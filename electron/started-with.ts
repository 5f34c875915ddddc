import { commandNames } from './command-names.ts'

/** What the writer or the system gave, without the program's own name, the app's folder (in a checkout) and Chromium's switches. */
export function argumentsOf(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const given = argv.slice(1)
  if (isPackaged) return given
  const app = given.findIndex((argument) => !argument.startsWith('-'))
  return app === -1 ? given : given.slice(app + 1)
}

/** The part of the arguments that is a command, known or mistyped, or null when the desk is to open. */
export function commandIn(given: readonly string[]): readonly string[] | null {
  const first = given.findIndex((argument) => !argument.startsWith('-'))
  if (isCommandWord(given[first] ?? '')) return given.slice(first)
  return given.some((argument) => ['--help', '-h', '--version'].includes(argument)) ? given : null
}

/** A plain small word is never a file that Midad could open: those have an ending. */
const isCommandWord = (argument: string) =>
  commandNames.some((name) => name === argument) || /^[a-z]+(-[a-z]+)*$/.test(argument)

/** The files to open in the desk. */
export const filesIn = (given: readonly string[]): readonly string[] =>
  given.filter((argument) => !argument.startsWith('-'))
