import { describe, expect, test } from 'vitest'
import { notices, operations } from '../../electron/contract.ts'
import { menuTemplate } from '../../electron/menu.ts'
import { menuModel } from '../../electron/menu-model.ts'
import { settingsChange, settingsFrom } from '../../electron/settings-table.ts'
import { windowPlace } from '../../electron/window-place.ts'

const id = 'a1b2c3d4e5f6a7b8c9d0'
const revision = '0123456789abcdef'

describe('A call is read before it is answered', () => {
  test.each<[keyof typeof operations, readonly unknown[]]>([
    ['openArticle', [id]],
    ['saveArticle', [id, revision, { format: 1 }, 12]],
    ['journal', [id, revision, 1, [{ story: { headline: 'خبر' } }]]],
    ['keepPlace', [{ id, anchor: { path: [0, 2], offset: 4 }, focus: null, scrolled: 12.5 }]],
    ['renameArticle', [id, 'اسم جديد']],
    ['moveArticle', [id, 'أرشيف']],
    ['importFile', ['خبر.txt', new Uint8Array(2)]],
    ['changeNewsroom', [{ format: 1 }]],
    ['exportArticles', [[id, id], 'web', 'folder']],
    ['printArticle', [id, {}, 'page']],
    ['copyArticle', [{}, 'web', null]],
    ['exportArticle', [id, {}, 'web', 'zip', null]],
    ['exportArticle', [id, {}, 'web', 'folder', { by: 'ليلى', why: '' }]],
    ['answerClose', ['stay']],
    ['library', []],
  ])('%s takes %j', (name, given) => {
    expect(operations[name].read(given)).toEqual(given)
  })

  test.each<[keyof typeof operations, readonly unknown[], string]>([
    ['openArticle', [], 'an article id'],
    ['openArticle', ['../../etc/passwd'], 'an article id'],
    ['openArticle', [{ toString: () => id }], 'an article id'],
    ['saveArticle', [id, 'HEAD', {}], 'a revision'],
    ['saveArticle', [id, revision, '{}'], 'an object'],
    ['saveArticle', [id, revision, []], 'an object'],
    ['saveArticle', [id, revision, {}, -1], 'a whole number'],
    ['journal', [id, revision, 1, []], 'a list of 1 to 200000 edits'],
    ['journal', [id, revision, 1, ['نص']], 'an object'],
    ['journal', [id, revision, 0.5, [{}]], 'a whole number'],
    ['keepPlace', [{ id, anchor: { path: ['0'], offset: 4 }, focus: null, scrolled: 0 }], 'a number'],
    ['keepPlace', [{ id: '../x', anchor: null, focus: null, scrolled: 0 }], 'an article id'],
    ['renameArticle', [id, 'ا'.repeat(1_001)], 'a text'],
    ['moveArticle', [id, null], 'a text'],
    ['importFile', ['a.txt', 'نص'], 'bytes'],
    ['changeNewsroom', ['{}'], 'an object'],
    ['exportNewsroom', [], 'an object'],
    ['exportLedger', [], 'an object'],
    ['addPicture', [7, new Uint8Array()], 'a text'],
    ['exportArticle', [id, {}, 'web', '../out'], 'one of folder, zip, pdf'],
    ['exportArticles', [[], 'web', 'folder'], 'a list of 1 to 100000 article ids'],
    ['exportArticles', [['../x'], 'web', 'folder'], 'an article id'],
    ['exportArticle', [id, {}, 'web', 'zip', { by: '  ', why: '' }], 'the name of the person'],
    ['exportArticle', [id, {}, 'web', 'pdf', { by: 'ليلى' }], 'a text'],
    ['answerClose', ['maybe'], 'one of close, stay'],
    ['openExternal', [null], 'a text'],
    ['setMenu', ['ملف'], 'a list of menu items'],
    ['changeSettings', [{ libraryFolder: '/etc' }], 'the name of a setting'],
    ['changeSettings', [{ __proto__: null, theme: 'blue' }], 'theme'],
    ['changeSettings', [{ constructor: 1 }], 'the name of a setting'],
  ])('%s refuses %j', (name, given, expected) => {
    expect(() => operations[name].read(given)).toThrow(expected)
  })

  test('every name is one plain word', () => {
    for (const name of [...Object.keys(operations), ...Object.keys(notices)])
      expect(name).toMatch(/^[a-z][a-zA-Z]+$/)
  })
})

describe('Settings', () => {
  test('that were never kept are the usual ones, in Arabic', () => {
    expect(settingsFrom({})).toMatchObject({
      interfaceLanguage: 'ar',
      theme: 'system',
      libraryFolder: '',
      byline: '',
    })
  })

  test('that were kept stay where they can be read, each for itself', () => {
    expect(
      settingsFrom({ interfaceLanguage: 'fr', theme: 'neon', byline: 7, textSize: 24, unknown: 1 }),
    ).toMatchObject({
      interfaceLanguage: 'fr',
      theme: 'system',
      byline: '',
      textSize: 24,
    })
    expect(settingsFrom({ unknown: 1 })).not.toHaveProperty('unknown')
  })

  test('are changed by name', () => {
    expect(settingsChange({ theme: 'dark', byline: 'هيئة التحرير' })).toEqual({
      theme: 'dark',
      byline: 'هيئة التحرير',
    })
  })
})

describe('A menu', () => {
  const chosen: string[] = []
  const model = menuModel([
    {
      label: 'ملف',
      items: [
        { id: 'save', label: 'حفظ', accelerator: 'CmdOrCtrl+S', enabled: false },
        { separator: true },
        { label: 'إنهاء', role: 'quit' },
      ],
    },
  ])

  test('shows its keys and leaves them to the window', () => {
    const [file] = menuTemplate(model, (command) => chosen.push(command))
    const [save, line, quit] = Array.isArray(file?.submenu) ? file.submenu : []
    expect(save).toMatchObject({
      label: 'حفظ',
      accelerator: 'CmdOrCtrl+S',
      registerAccelerator: false,
      enabled: false,
    })
    expect(line).toEqual({ type: 'separator' })
    expect(quit).toEqual({ label: 'إنهاء', role: 'quit' })
  })

  test.each([
    [[{ label: 'x', role: 'toggleDevTools' }]],
    [[{ label: '', id: 'a' }]],
    [[{ label: 'x', id: 'Not an id' }]],
    [[{ label: 'x', items: [{ label: 'x', items: [{ label: 'x', items: [{ label: 'x', items: [] }] }] }] }]],
    [Array.from({ length: 401 }, () => ({ separator: true }))],
    [[null]],
  ])('that the contract does not allow is refused: %#', (given) => {
    expect(() => menuModel(given)).toThrow('expected')
  })
})

describe('The window opens', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const second = { x: 1920, y: 0, width: 1280, height: 1024 }
  const kept = { x: 2000, y: 100, width: 1000, height: 700, isMaximised: false }
  test.each([
    ['where it was', kept, [screen, second], { x: 2000, y: 100, width: 1000, height: 700 }],
    ['in the middle, when its screen is gone', kept, [screen], { width: 1000, height: 700 }],
    [
      'inside the screen, when it stood out',
      { ...kept, x: 1000, width: 1500 },
      [screen],
      { x: 420, y: 100, width: 1500, height: 700 },
    ],
    [
      'no larger than the screen',
      { ...kept, x: 0, width: 4_000, height: 3_000 },
      [screen],
      { x: 0, y: 0, width: 1920, height: 1080 },
    ],
    [
      'no smaller than can be used',
      { ...kept, x: 0, width: 10, height: 10 },
      [screen],
      { width: 720, height: 480 },
    ],
    ['in its usual size at first', null, [screen], { width: 1280, height: 840 }],
  ])('%s', (_where, place, screens, bounds) => {
    expect(windowPlace(place, screens).bounds).toEqual(bounds)
  })
})
