import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { refusal } from './plainly.mjs'
import { root } from './root.mjs'

const samples = path.join(root, 'assets/samples')
const to = path.join(root, 'out/sample')

/** The desk's main job without a window: imports, checks and exports the sample article and prints what was written. */
export async function sampleJob() {
  process.stdout.write(
    'There is no display here, so no window opens. The main job, done on the sample article:\n',
  )
  await rm(to, { recursive: true, force: true })
  await mkdir(to, { recursive: true })
  const texts = (await readdir(samples))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => path.join(samples, name))

  const articles = await written(['import', ...texts, '--to', to])
  const checked = await midad(['check', ...articles])
  process.stdout.write(checked.output)
  const web = await written(['export', ...articles, '--profile', 'web', '--to', path.join(to, 'web')])
  const page = await written(['export', ...articles, '--profile', 'page', '--to', path.join(to, 'page')])
  process.stdout.write(['Written:', ...articles, ...web, ...page, ''].join('\n'))
  return 0
}

/** The files that a command wrote, from its `--json` lines. @param {readonly string[]} words */
async function written(words) {
  const { code, output } = await midad([...words, '--json'])
  const lines = output.split('\n').filter(Boolean)
  const files = lines.flatMap((line) => /** @type {{ outputs: string[] }} */ (JSON.parse(line)).outputs)
  if (files.length === 0) throw refusal(`midad ${words[0]} wrote nothing (exit code ${code}): ${output}`)
  return files
}

/** @param {readonly string[]} words */
async function midad(words) {
  const script = path.join(root, 'build/midad.mjs')
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [[code], output] = await Promise.all([once(child, 'close'), text(child.stdout)])
  return { code, output }
}
