// @ts-check
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { electronRuntime } from '../../build/electron-runtime.mjs'
import { exitCode } from '../../build/launch.mjs'
import { plainly } from '../../build/plainly.mjs'
import { root } from '../../build/root.mjs'
import { machineSays } from './machine.mjs'
import { paragraphsOf } from './text.mjs'

/*
 * `npm run bench:export`: 1,000 articles of 500 words through the command line, twice, in the Electron that runs the product:
 * seconds, memory along the way, and whether both runs wrote the same bytes.
 */

const articles = Number(process.argv[2] ?? 1_000)
const words = 500
const longest = 20
/** How much more memory the last article may find in use than an early one: what is known of stretches fills up to its bound. */
const mostGrowth = 1.5
const runner = path.join(root, 'test/bench/export-run.mjs')
const made = path.join(root, 'out/bench/export')

await plainly(async () => {
  const runtime = await electronRuntime()
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: { outDir: made, emptyOutDir: true, minify: false, ssr: path.join(root, 'electron/cli.ts') },
  })
  const place = await mkdtemp(path.join(tmpdir(), 'midad-bench-'))
  /** @param {readonly string[]} given */
  const run = async (given) => {
    const report = path.join(place, 'report.json')
    const child = spawn(runtime.executable, [runner, path.join(made, 'cli.js'), report, ...given], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    await exitCode(child)
    /** @type {{ seconds: number, cpu: number, code: number, memory: readonly number[] }} */
    const measured = JSON.parse(await readFile(report, 'utf8'))
    return measured
  }
  try {
    const texts = path.join(place, 'texts')
    await mkdir(texts)
    const inputs = Array.from({ length: articles }, (_, index) => path.join(texts, `${index}.txt`))
    for (const [index, input] of inputs.entries())
      await writeFile(
        input,
        [`عنوان الخبر رقم ${index} FIFA`, ...paragraphsOf(words, index + 1)].join('\n\n'),
      )
    await run(['import', ...inputs, '--to', path.join(place, 'articles')])
    const runs = []
    for (const out of ['one', 'two'].map((name) => path.join(place, name))) {
      const measured = await run(['export', path.join(place, 'articles'), '--profile', 'web', '--to', out])
      runs.push({ ...measured, ...(await digestOf(out)) })
    }
    for (const { seconds, cpu, memory, files, digest } of runs)
      console.log(
        `${files} files in ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of CPU); memory ${memory.map((bytes) => Math.round(bytes / 2 ** 20)).join(', ')} MB; ${digest}`,
      )
    console.log(machineSays(runtime))
    const faults = runs.flatMap(({ seconds, memory, files }) => [
      ...(files === articles + 1 ? [] : [`${files} files instead of ${articles} and their report`]),
      ...(seconds <= longest ? [] : [`${seconds.toFixed(1)} s are more than ${longest}`]),
      ...((memory.at(-1) ?? 0) <= (memory[1] ?? 0) * mostGrowth ? [] : ['memory grows']),
    ])
    if (runs[0]?.digest !== runs[1]?.digest) faults.push('the runs wrote other bytes')
    for (const fault of faults) console.error(fault)
    return faults.length === 0 ? 0 : 1
  } finally {
    await rm(place, { recursive: true, force: true })
  }
})

/** One number for every name and byte in a folder. @param {string} folder */
async function digestOf(folder) {
  const hash = createHash('sha256')
  const names = (await readdir(folder)).sort()
  for (const name of names) hash.update(name).update(await readFile(path.join(folder, name)))
  return { files: names.length, digest: hash.digest('hex') }
}
