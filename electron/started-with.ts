import { commandNames } from './command-names.ts'

/** What the writer or the system gave, without the program's own name, the app's folder (in a checkout) and Chromium's switches. */
export function argumentsOf(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const given = argv.slice(1)
  if (isPackaged) return given
  const app = given.findIndex((argument) => !argument.startsWith('-'))
  return app === -1 ? given : given.slice(app + 1)
}

/** The part of the arguments that is a command, or null when the desk is to open. */
export function commandIn(given: readonly string[]): readonly string[] | null {
  const first = given.findIndex((argument) => !argument.startsWith('-'))
  if (commandNames.some((name) => name === given[first])) return given.slice(first)
  return given.some((argument) => ['--help', '-h', '--version'].includes(argument)) ? given : null
}

/** The files to open in the desk. */
export const filesIn = (given: readonly string[]): readonly string[] =>
  given.filter((argument) => !argument.startsWith('-'))
