import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readySettingsFile } from '../../electron/settings-file.ts'
import { temporaryFolder } from './desk-kit.ts'

const settings = JSON.stringify({ settings: { libraryFolder: '/مقالات', byline: 'سعيد Alaoui' } })

test.each([
  ['cut short', settings.slice(0, 40)],
  ['empty', ''],
  ['full of NULs', '\0'.repeat(90)],
])(
  'Settings whose file is %s come back as they were at the start before, and the damaged file is kept',
  (_what, damaged) => {
    const folder = temporaryFolder()
    const path = join(folder, 'settings.json')
    writeFileSync(path, settings)
    readySettingsFile(folder)
    writeFileSync(path, damaged)
    readySettingsFile(folder)
    expect(readFileSync(path, 'utf8')).toBe(settings)
    expect(readFileSync(join(folder, 'settings.damaged.json'), 'utf8')).toBe(damaged)
  },
)

test('A first start finds no settings, and damaged ones without an earlier copy stay as they are', () => {
  const folder = temporaryFolder()
  readySettingsFile(folder)
  expect(readdirSync(folder)).toEqual([])
  writeFileSync(join(folder, 'settings.json'), '{')
  readySettingsFile(folder)
  expect(readdirSync(folder)).toEqual(['settings.damaged.json', 'settings.json'])
})
