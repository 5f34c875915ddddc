import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importFragment } from '../../../renderer/article/import/import-fragment.ts'
import { outline } from './outline.ts'

const folder = path.resolve(import.meta.dirname, '../../paste')

test.each(readdirSync(folder))('what %s puts on the clipboard is read as its outline says', async (name) => {
  const read = importFragment(readFileSync(path.join(folder, name, 'clipboard.html'), 'utf8'))
  const told = read.ok
    ? [
        read.inline ? 'inline\n' : 'blocks\n',
        outline(read.nodes, '  '),
        ...read.notes.map(({ code, detail }) => `${code}: ${detail}\n`),
      ]
    : [`refused: ${read.why}\n`]
  await expect(told.join('')).toMatchFileSnapshot(path.join(folder, name, 'outline.txt'))
})
