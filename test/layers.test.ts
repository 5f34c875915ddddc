import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { forbiddenImport, forbiddenWord, rooms } from '../build/layers.mjs'
import { importsOf } from './kit/imports-of.ts'

const root = path.resolve(import.meta.dirname, '..')

const files = ['electron', 'renderer']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  )
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file))

test('Every import goes where its room may go', () => {
  expect(files.flatMap((file) => importsOf(file)).flatMap((each) => forbiddenImport(each) ?? [])).toEqual([])
})

test('What only one file may say is said nowhere else', () => {
  expect(
    files.flatMap((file) => forbiddenWord(file, readFileSync(path.join(root, file), 'utf8')) ?? []),
  ).toEqual([])
})

/** For each room: a file in it, a line that it may hold, and lines that it may not. */
const specimens: Readonly<
  Record<string, { file: string; fine: readonly string[]; wrong: readonly string[] }>
> = {
  'the article': {
    file: 'renderer/article/elements/heading/heading.ts',
    fine: [
      "import { Editor } from 'slate'",
      "import { diffArrays } from 'diff'",
      "import { element } from '../../element.ts'",
    ],
    wrong: [
      "import 'react'",
      "import 'electron'",
      "import 'node:fs'",
      "import type { Settings } from '../../../../electron/contract.ts'",
      "import '../../../kit/Button.tsx'",
      "import './heading.view.tsx'",
      "export * from '../../../words/ar.ts'",
      "const words = await import('../../../words/ar.ts')",
      "type Words = import('../../../words/ar.ts').Words",
    ],
  },
  'the views of elements': {
    file: 'renderer/article/elements/image/image.view.tsx',
    fine: [
      "import { useSlateStatic } from 'slate-react'",
      "import '../../../kit/Field.tsx'",
      "import './image.ts'",
    ],
    wrong: ["import 'electron'", "import '../../../desk.ts'", "import '../../../library/List.tsx'"],
  },
  'the words': {
    file: 'renderer/words/ar.ts',
    fine: ["import './fr.ts'"],
    wrong: ["import '../desk.ts'", "import 'react'"],
  },
  'the desk of the window': {
    file: 'renderer/desk.ts',
    fine: [
      "import type { Desk } from '../electron/contract.ts'",
      "import { type Desk } from '../electron/contract.ts'",
    ],
    wrong: [
      "import { operations } from '../electron/contract.ts'",
      "import { operations, type Desk } from '../electron/contract.ts'",
      "import type { Menu } from '../electron/menu.ts'",
    ],
  },
  'the kit': {
    file: 'renderer/kit/Button.tsx',
    fine: ["import 'react'"],
    wrong: ["import '../editor/keymap.ts'", "import '../desk.ts'"],
  },
  'the editor': {
    file: 'renderer/editor/ElementView.tsx',
    fine: ["import '../article/elements/image/image.view.tsx'", "import '../desk.ts'"],
    wrong: ["import '../toolbar/Toolbar.tsx'", "import type { Desk } from '../../electron/contract.ts'"],
  },
  'the toolbar': {
    file: 'renderer/toolbar/Toolbar.tsx',
    fine: ["import '../editor/keymap.ts'"],
    wrong: ["import '../library/List.tsx'"],
  },
  'the library': {
    file: 'renderer/library/List.tsx',
    fine: ["import '../desk.ts'"],
    wrong: ["import '../story/Story.tsx'"],
  },
  'the story': {
    file: 'renderer/story/Story.tsx',
    fine: ["import '../words/ar.ts'"],
    wrong: ["import '../App.tsx'"],
  },
  'the findings': {
    file: 'renderer/findings/Findings.tsx',
    fine: ["import '../kit/Button.tsx'"],
    wrong: ["import '../review/Review.tsx'"],
  },
  'the proofread': {
    file: 'renderer/proofread/ProofList.tsx',
    fine: ["import '../kit/Button.tsx'"],
    wrong: ["import '../review/Review.tsx'"],
  },
  'the preview': {
    file: 'renderer/preview/Preview.tsx',
    fine: ["import '../article/export/gates/index.ts'"],
    wrong: ["import 'electron'"],
  },
  'the review': {
    file: 'renderer/review/Review.tsx',
    fine: ["import '../style/tokens.css'"],
    wrong: ["import '../proofs/Proofs.tsx'"],
  },
  'the publish': {
    file: 'renderer/publish/ExportDialog.tsx',
    fine: ["import '../kit/Dialog.tsx'"],
    wrong: ["import '../library/List.tsx'"],
  },
  'the xray': {
    file: 'renderer/xray/XRay.tsx',
    fine: ["import '../kit/Button.tsx'", "import '../article/commands.ts'"],
    wrong: ["import '../toolbar/Toolbar.tsx'"],
  },
  'the history': {
    file: 'renderer/history/HistoryPane.tsx',
    fine: ["import '../article/compare/compare-articles.ts'", "import '../desk.ts'"],
    wrong: ["import '../library/List.tsx'", "import 'diff'", "import '../../electron/history/history.ts'"],
  },
  'the newsroom': {
    file: 'renderer/newsroom/NewsroomDialog.tsx',
    fine: ["import '../article/newsroom/take-in.ts'", "import '../desk.ts'"],
    wrong: ["import '../story/StoryDetails.tsx'", "import '../../electron/newsroom/newsroom-shelf.ts'"],
  },
  'the session': {
    file: 'renderer/session/session.ts',
    fine: ["import '../desk.ts'"],
    wrong: ["import '../toolbar/Toolbar.tsx'"],
  },
  'the window': {
    file: 'renderer/App.tsx',
    fine: ["import './library/List.tsx'", "import '@fontsource/amiri/400.css'"],
    wrong: ["import 'node:path'", "import type { Desk } from '../electron/contract.ts'"],
  },
  'the desk': {
    file: 'electron/library/library.ts',
    fine: [
      "import 'node:fs'",
      "import 'electron-store'",
      "import '../../renderer/article/article.ts'",
      "import '../../renderer/words/ar.ts'",
    ],
    wrong: [
      "import 'react'",
      "import '../../renderer/kit/Button.tsx'",
      "import '../../renderer/article/elements/image/image.view.tsx'",
    ],
  },
}

test('Every room has its specimens', () => {
  expect(Object.keys(specimens).sort()).toEqual(rooms.map(({ name }) => name).sort())
})

describe.each(Object.entries(specimens))('In %s', (_, { file, fine, wrong }) => {
  test.each(fine)('%s is allowed', (line) => {
    expect(importsOf(file, line).map(forbiddenImport)).toEqual([null])
  })

  test.each(wrong)('%s is forbidden', (line) => {
    expect(importsOf(file, line).map(forbiddenImport)).toEqual([expect.stringContaining(file)])
  })
})

test('A file outside every room is refused', () => {
  expect(forbiddenImport({ file: 'renderer/attic/box.ts', from: 'react', typesOnly: false })).toContain(
    'no room',
  )
})

test('Only desk.ts says window.desk', () => {
  expect(forbiddenWord('renderer/desk.ts', 'export const desk = window.desk')).toBeNull()
  expect(forbiddenWord('renderer/App.tsx', 'window.desk.ready()')).toContain('renderer/App.tsx')
})
