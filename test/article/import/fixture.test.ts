import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFragment } from '../../../renderer/article/import/import-fragment.ts'
import { outline } from './outline.ts'

const folder = path.join(import.meta.dirname, 'fixtures')

/** A fixture file holds specimens: `# a fact`, the HTML, a line with `→`, the outline of what is read. */
function specimensIn(file: string): readonly (readonly [fact: string, source: string, read: string])[] {
  const specimens = readFileSync(path.join(folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .split(/^# /m)
    .slice(1)
  return specimens.map((specimen) => {
    const [, fact = '', source = '', read = ''] = /^(.*)\n([^]*?)\n→\n([^]*?)\n*$/.exec(specimen) ?? []
    return [fact, source, read]
  })
}

function pasted(source: string): string {
  const read = importFragment(source)
  if (!read.ok) return `refused: ${read.why}`
  const notes = read.notes.map(({ code, detail }) => `${code}: ${detail}\n`)
  return [read.inline ? 'inline\n' : '', outline(read.nodes), ...notes].join('').trimEnd()
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(specimensIn(file))('%s', (_fact, source, read) => {
    expect(pasted(source)).toBe(read)
  })
})
