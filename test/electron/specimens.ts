import { randomBytes } from 'node:crypto'
import { type DeskFiles, diskFiles } from '../../electron/library/files.ts'
import { type PictureShelf, pictureMemory } from '../../electron/library/pictures.ts'
import type { SavingShell } from '../../electron/library/saving.ts'
import { codecHere } from '../../electron/pictures/codec.ts'
import { pictureEncoder } from '../../electron/pictures/picture-encoder.ts'
import { type Article, emptyArticle } from '../../renderer/article/article.ts'
import type { Outcome, ProblemCode } from '../../renderer/article/problem.ts'
import type { Story } from '../../renderer/article/story.ts'

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

/** Makes real files of real pictures. */
export const testEncoder = pictureEncoder(codecHere())

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
