import { basename, extname } from 'node:path'
import { marked } from 'marked'
import { done, failed, type Outcome, type Problem } from '../../renderer/article/problem.ts'
import type { DeskFiles } from '../library/files.ts'
import type { HeldPicture, PictureShelf } from '../library/pictures.ts'
import { readFile } from '../library/read-file.ts'
import type { ByteSource } from '../library/zip-read.ts'
import { declaredEncoding, decodeText } from './decode-text.ts'
import { readDocx } from './docx/read-docx.ts'
import { shelvePictures } from './shelve-pictures.ts'

/** A document on its one way into an article: as HTML with its pictures held, or as plain text. */
export type SourceRead = (
  | { readonly html: string; readonly pictures: ReadonlyMap<string, HeldPicture> }
  | { readonly text: string }
) & {
  /** What was left out, though the rest could be read. */
  readonly problems: readonly Problem[]
}

export interface ImportShell {
  readonly files: DeskFiles
  readonly pictures: PictureShelf
}

type Reader = (shell: ImportShell, source: ByteSource, file: string) => Promise<Outcome<SourceRead>>

const largestText = 20 * 2 ** 20

/** How each kind of file is read. A new kind is one line. */
export const readers: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.text': readText,
  '.html': (shell, source, file) => readMarkup(shell, source, file, (text) => text),
  '.htm': (shell, source, file) => readMarkup(shell, source, file, (text) => text),
  '.xhtml': (shell, source, file) => readMarkup(shell, source, file, (text) => text),
  '.md': (shell, source, file) => readMarkup(shell, source, file, markdownToHtml),
  '.markdown': (shell, source, file) => readMarkup(shell, source, file, markdownToHtml),
  '.docx': async ({ files, pictures }, source, file) => {
    const read = await readDocx(files, source, file, pictures)
    return read.ok ? done(read.value) : read
  },
}

/** Reads a file or bytes by the kind that its name says. */
export function readSource(shell: ImportShell, source: ByteSource): Promise<Outcome<SourceRead>> {
  const file = 'path' in source ? basename(source.path) : source.name
  const reader = readers[extname(file).toLowerCase()]
  return reader ? reader(shell, source, file) : Promise.resolve(failed('unknown-kind', { file }))
}

async function readText(shell: ImportShell, source: ByteSource, file: string): Promise<Outcome<SourceRead>> {
  const bytes = await bytesOf(shell, source, file)
  const text = bytes.ok ? decodeText(bytes.value, file) : bytes
  return text.ok ? done({ text: text.value, problems: [] }) : text
}

async function readMarkup(
  shell: ImportShell,
  source: ByteSource,
  file: string,
  toHtml: (text: string) => string,
): Promise<Outcome<SourceRead>> {
  const bytes = await bytesOf(shell, source, file)
  const text = bytes.ok ? decodeText(bytes.value, file, declaredEncoding(bytes.value)) : bytes
  if (!text.ok) return text
  const html = toHtml(text.value)
  const shelved = await shelvePictures(shell, html, 'path' in source ? source.path : null)
  return shelved.ok ? done({ html, ...shelved.value }) : shelved
}

/** What front matter says is for a site's generator, not for readers. */
function markdownToHtml(text: string): string {
  const body = text.replace(/^---\r?\n[^]*?\r?\n---\r?\n/, '')
  return marked.parse(body, { async: false, gfm: true })
}

async function bytesOf(
  { files }: ImportShell,
  source: ByteSource,
  file: string,
): Promise<Outcome<Uint8Array>> {
  if ('path' in source) return readFile(files, source.path, largestText)
  return source.bytes.length > largestText
    ? failed('file-too-large', { file, limit: largestText })
    : done(source.bytes)
}
