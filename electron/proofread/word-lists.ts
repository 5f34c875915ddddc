import { readFileSync } from 'node:fs'

/** The words of a list of the app itself, one a line; what follows # is for its readers. */
export const wordList = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter((line) => line !== '')
