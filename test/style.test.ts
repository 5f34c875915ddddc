import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { physicalDeclarations } from './kit/physical-declarations.ts'

const renderer = path.resolve(import.meta.dirname, '../renderer')

const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
)

test.each(sheets)('%s turns with the language of the interface', (sheet) => {
  expect(physicalDeclarations(readFileSync(path.join(renderer, sheet), 'utf8'))).toEqual([])
})

test.each([
  ['a { margin-left: 1px }', ['margin-left: 1px']],
  ['a { color: red; right: 0; }', ['right: 0']],
  [
    'a { text-align: left; border-top-right-radius: 2px }',
    ['text-align: left', 'border-top-right-radius: 2px'],
  ],
  ['@media (width > 1px) { a { float: right } }', ['float: right']],
  ['a { margin-inline-start: 1px; text-align: start; /* left: 0; */ transform: none }', []],
  ['a:not(.left) { grid-area: left; }', []],
])('Of %s, these name a side: %s', (css, named) => {
  expect(physicalDeclarations(css)).toEqual(named)
})
