import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readArticleFile } from '../../electron/library/article-file.ts'
import { binFolder } from '../../electron/library/bin.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { checkArticle } from '../../electron/library/inside.ts'
import { bodyText } from '../../renderer/article/article.ts'
import { openDeskIn, type StorageDesk } from './desk-in.ts'
import { textOf } from './growing-text.ts'

/** What a person finds at the next start: a line for each article, each version, and each thing that is not as it should be. */
export interface View {
  readonly articles: readonly string[]
  readonly versions: readonly string[]
  readonly wrong: readonly string[]
}

/** Starts the desk on a folder, as after a crash, and looks at everything. */
export async function viewOf(root: string): Promise<View> {
  const desk = openDeskIn(root)
  try {
    await desk.library.state()
    await desk.history.tidy()
    await desk.recovery.all()
    const articles = [...(await inLibrary(desk)), ...(await inBin(desk))].sort()
    const { versions, damaged } = await inHistory(desk)
    return { articles, versions, wrong: [...damaged, ...orphansIn(root)] }
  } finally {
    await desk.library.settle()
    desk.library.close()
  }
}

/** The temporary files under a folder. */
export const orphansIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.midad-tmp~'))
    .map((path) => `orphan: ${path}`)

async function inLibrary({ library, recovery, drafts }: StorageDesk): Promise<readonly string[]> {
  const lines: string[] = []
  for (const { id, fileName } of (await library.state()).rows) {
    const opened = await recovery.open(id)
    drafts.closed(id)
    lines.push(`library ${fileName}: ${opened.ok ? told(opened.value.article) : opened.problem.code}`)
  }
  return lines
}

async function inBin({ library }: StorageDesk): Promise<readonly string[]> {
  const lines: string[] = []
  const binned = await library.binned()
  for (const { fileName } of binned.ok ? binned.value : []) {
    const read = await readArticleFile(diskFiles, { path: join(library.folder, binFolder, fileName) })
    const checked = read.ok ? checkArticle(read.value.article, fileName) : read
    lines.push(`bin ${fileName}: ${checked.ok ? told(checked.value.article) : checked.problem.code}`)
  }
  return lines
}

async function inHistory({ history }: StorageDesk) {
  const [versions, damaged] = [[] as string[], [] as string[]]
  const ids = await history.ids()
  for (const id of ids.ok ? ids.value.toSorted() : []) {
    const listed = await history.list(id)
    for (const { name } of listed.ok ? listed.value : []) {
      const read = await history.read(id, name)
      if (read.ok) versions.push(`version of ${id}: ${told(read.value)}`)
      else damaged.push(`version ${name}: ${read.problem.code}`)
    }
  }
  return { versions: versions.sort(), damaged }
}

/** Headline and length of an article; of one that is no version of the growing text, all of it. */
function told({
  story,
  body,
}: {
  story: { headline: string }
  body: Parameters<typeof bodyText>[0]
}): string {
  const text = bodyText(body)
  return `“${story.headline}”, ${text === textOf(text.length) ? `${text.length} letters` : `“${text}”`}`
}
