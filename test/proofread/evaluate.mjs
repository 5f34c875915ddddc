// @ts-check
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { plainly, refusal } from '../../build/plainly.mjs'
import { root } from '../../build/root.mjs'
import { loaded } from './bundle.mjs'

/**
 * `npm run evaluate:proofread` puts slips of each kind, in words and in signs, into clean texts and tells how many are found and put right.
 * `-- --file essays.tsv` asks a file with the columns `raw` and `corrected`, words or sentences; `-- --clean news.txt` counts what
 * is found in texts that should be right; `--language fr` says what they are written in.
 */
await plainly(async () => {
  const { values, positionals } = parseArgs({
    options: {
      file: { type: 'string', multiple: true },
      clean: { type: 'boolean' },
      language: { type: 'string', default: 'ar' },
      seed: { type: 'string', default: '7' },
      show: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  if (!['ar', 'fr', 'en'].includes(values.language)) throw refusal('--language wants ar, fr or en')
  if (!/^\d{1,10}$/.test(values.seed)) throw refusal('--seed wants a whole number')
  /** @type {import('./evaluation.ts')} */
  const evaluation = await loaded('evaluation')
  const speller = await evaluation.openSpeller(path.join(root, 'assets/dictionaries'))
  const language = /** @type {import('../../renderer/article/element.ts').Language} */ (values.language)
  const asked = { speller, language, show: values.show === true }
  const say = (/** @type {readonly string[]} */ lines) => process.stdout.write(`${lines.join('\n')}\n`)
  for (const file of values.file ?? []) say(evaluation.annotated(asked, await text(file), file))
  if (values.clean) for (const file of positionals) say(evaluation.clean(asked, await text(file), file))
  if (values.file === undefined && !values.clean) {
    const own =
      positionals.length > 0 ? positionals : [path.join(root, `test/proofread/clean-${language}.txt`)]
    const texts = await Promise.all(own.map(text))
    say(evaluation.injected(asked, texts.join('\n'), Number(values.seed)))
    say(['', ...evaluation.injectedMarks(asked, texts.join('\n'), Number(values.seed))])
  }
  return 0
})

/** @param {string} file */
async function text(file) {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw refusal(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}
