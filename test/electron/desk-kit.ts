import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { DeskFiles } from '../../electron/library/files.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { type Library, openLibrary } from '../../electron/library/library.ts'
import { type PictureShelf, pictureMemory } from '../../electron/library/pictures.ts'
import type { SavingShell } from '../../electron/library/saving.ts'
import { type Article, emptyArticle } from '../../renderer/article/article.ts'
import type { Outcome, ProblemCode } from '../../renderer/article/problem.ts'
import type { Story } from '../../renderer/article/story.ts'

/** A folder of its own for one test, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'midad-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

export function testShell(
  files: DeskFiles = diskFiles,
  pictures: PictureShelf = pictureMemory(),
): SavingShell {
  return {
    files,
    pictures,
    now: () => new Date().toISOString(),
    newId: () => randomBytes(10).toString('hex'),
    untitled: () => 'بلا عنوان',
    recovered: (name) => `${name} - مسترجع`,
    isUntitled: (name) => ['بلا عنوان', 'Sans titre', 'Untitled'].includes(name),
  }
}

/** A library in a folder of its own, closed when the test ends. */
export function testLibrary(
  folder = temporaryFolder(),
  shell = testShell(),
  changed: () => void = () => undefined,
): Library {
  const library = openLibrary(shell, folder, changed)
  onTestFinished(() => {
    library.close()
  })
  return library
}

/** An article with these story fields and one paragraph for each text. */
export function articleOf(story: Partial<Story>, ...paragraphs: readonly string[]): Article {
  const empty = emptyArticle(story.language ?? 'ar')
  const body = paragraphs.map((text) => ({ type: 'paragraph' as const, children: [{ text }] }))
  return { ...empty, story: { ...empty.story, ...story }, body: body.length > 0 ? body : empty.body }
}

/** The article of the country's press: Arabic with French and digits in it. */
export const qatar = articleOf(
  { headline: 'حموشي في قطر: تنسيق أمني لمونديال 2022', byline: 'هيئة التحرير', section: 'رياضة' },
  'استقبل المدير العام للأمن الوطني DGSN وفدا من Interpol يوم 20 نونبر 2022.',
  'Le Maroc a envoyé des spécialistes du contrôle des foules.',
)

/** The value of an outcome that must have gone well. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`unexpected problem: ${JSON.stringify(outcome.problem)}`)
  return outcome.value
}

/** The code of an outcome that must have failed. */
export function codeOf(outcome: Outcome<unknown>): ProblemCode {
  if (outcome.ok) throw new Error(`unexpected success: ${JSON.stringify(outcome.value)}`)
  return outcome.problem.code
}
