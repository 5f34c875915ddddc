import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'

/** What WordPress makes of one HTML text. */
export interface WordPressAnswer {
  /** What is saved when an author, who has no `unfiltered_html`, pastes it: `wp_kses_post` with the filters before it. */
  readonly kses: string
  readonly texturized: string
  readonly autop: string
  /** What the page shows: all filters of `the_content` that change text, in their order; without `wpautop` where there are blocks. */
  readonly shown: string
}

const home = path.resolve(import.meta.dirname, '../../.cache/wordpress')
const filters = path.join(import.meta.dirname, 'filters.php')

/** Versions of WordPress unpacked here, the machine's own first; `node build/wordpress.mjs` puts one there. */
const versionsHere: readonly string[] = (existsSync(home) ? readdirSync(home) : [])
  .filter((name) => /^[\d.]+$/.test(name))
  .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))

const hasPhp =
  spawnSync('php', ['-r', 'exit(extension_loaded("mbstring") ? 0 : 1);'], { stdio: 'ignore' }).status === 0

/** Whether WordPress's own PHP can run here. */
export const isWordPressHere = hasPhp && versionsHere.length > 0

/** The versions to ask; one that is none where there are none, so that what is skipped is counted. */
export const versionsAsked = versionsHere.length > 0 ? versionsHere : ['no version']

/** For the name of a test: why it is skipped, where it is. */
export const whereWordPressIs = isWordPressHere
  ? versionsHere.join(', ')
  : 'skipped: no PHP with mbstring, or no WordPress in .cache (node build/wordpress.mjs)'

/** WordPress's own filters over HTML texts, in one PHP process, in their order. */
export async function askWordPress(
  htmls: readonly string[],
  version = versionsHere[0] ?? '',
): Promise<readonly WordPressAnswer[]> {
  const php = spawn('php', [filters, path.join(home, version)])
  php.stdin.end(JSON.stringify(htmls))
  const [out, problems] = await Promise.all([text(php.stdout), text(php.stderr), once(php, 'close')])
  if (php.exitCode !== 0 || problems !== '') throw new Error(`WordPress did not answer: ${problems}${out}`)
  // The shape is that of the last lines of filters.php.
  return JSON.parse(out) as readonly WordPressAnswer[]
}
