import { randomBytes } from 'node:crypto'
import { diskFiles } from '../../electron/library/files.ts'
import { type Library, openLibrary } from '../../electron/library/library.ts'
import { pictureMemory } from '../../electron/library/pictures.ts'
import type { Article } from '../../renderer/article/article.ts'

/** Another desk on the same folder of articles, in this process: what it does, the window's own desk does not know. */
export const otherDesk = (folder: string): Library =>
  openLibrary(
    {
      files: diskFiles,
      pictures: pictureMemory(),
      now: () => new Date().toISOString(),
      newId: () => randomBytes(10).toString('hex'),
      untitled: () => 'بلا عنوان',
      isUntitled: () => false,
      recovered: (name) => name,
    },
    folder,
    () => undefined,
  )

/** Writes these paragraphs into the only article of a folder, as another desk would. */
export async function writeElsewhere(folder: string, ...paragraphs: readonly string[]): Promise<void> {
  const other = otherDesk(folder)
  try {
    const [row] = (await other.state()).rows
    const opened = await other.open(row?.id ?? '')
    if (!opened.ok) throw new Error(opened.problem.code)
    const { id, revision, article } = opened.value
    const body: Article['body'] = paragraphs.map((text) => ({ type: 'paragraph', children: [{ text }] }))
    const saved = await other.save(id, revision, { ...article, body })
    if (!saved.ok) throw new Error(saved.problem.code)
  } finally {
    other.close()
  }
}
