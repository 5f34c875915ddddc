import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandLine } from '../../electron/cli.ts'
import { temporaryFolder } from './desk-kit.ts'

/** A plain text with a headline. */
export const story = 'الرجاء يفوز على الوداد\n\nفاز Raja بثلاثة أهداف في مركب محمد الخامس.\n'

/** Runs `midad` with what is given, and answers what it printed. */
export async function run(
  given: readonly string[],
  environment: Readonly<Record<string, string>> = { LANG: 'C' },
) {
  const said = { out: '', error: '' }
  const collect = (stream: 'out' | 'error') => (text: string) => {
    said[stream] += text
    return Promise.resolve()
  }
  const code = await runCommandLine(
    given,
    '1.2.3',
    environment,
    { out: collect('out'), error: collect('error') },
    { dictionaries },
  )
  return { code, ...said }
}

const dictionaries = join(import.meta.dirname, '../../assets/dictionaries')

/** The lines of `--json`, read again. */
export const lines = (out: string): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

/** A text in a folder of its own. */
export function storyFile(name = 'خبر.txt', text = story) {
  const folder = temporaryFolder()
  const path = join(folder, name)
  writeFileSync(path, text)
  return { folder, path }
}
