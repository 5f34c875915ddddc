import { spawnSync } from 'node:child_process'
import path from 'node:path'

const jar = path.resolve(import.meta.dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar')

export interface HtmlFinding {
  readonly type: 'error' | 'info' | 'non-document-error'
  readonly subType?: 'warning'
  readonly message: string
  readonly url?: string
  readonly lastLine?: number
  readonly extract?: string
}

/** Whether the Nu HTML checker can run here. */
export const hasJava = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0

/** What the Nu HTML checker finds in whole HTML documents, all files in one call (the start of Java takes longer than a page). */
export function htmlFindings(files: readonly string[]): readonly HtmlFinding[] {
  const words = ['-jar', jar, '--exit-zero-always', '--stdout', '--format', 'json', ...files]
  const { status, stdout, stderr } = spawnSync('java', words, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`The Nu HTML checker did not run: ${stderr}`)
  // The shape is the checker's documented JSON output.
  return (JSON.parse(stdout) as { messages: HtmlFinding[] }).messages
}
