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
/** A book of a thousand pages; Markdown that was made to be slow is slow only with its length. */
const largestMarkdown = 2 * 2 ** 20

const readHtmlFile: Reader = (shell, source, file) =>
  readMarkup(shell, source, file, largestText, (text) => done(text))
const readMarkdownFile: Reader = (shell, source, file) =>
  readMarkup(shell, source, file, largestMarkdown, markdownToHtml)

/** How each kind of file is read. A new kind is one line. */
export const readers: Readonly<Record<string, Reader>> = {
  '.txt': readTextFile,
  '.text': readTextFile,
  '.html': readHtmlFile,
  '.htm': readHtmlFile,
  '.xhtml': readHtmlFile,
  '.md': readMarkdownFile,
  '.markdown': readMarkdownFile,
  '.docx': ({ files, pictures }, source, file) => readDocx(files, source, file, pictures),
}

/** Reads a file or bytes by the kind that its name says. */
export function readSource(shell: ImportShell, source: ByteSource): Promise<Outcome<SourceRead>> {
  const file = 'path' in source ? basename(source.path) : source.name
  const reader = readers[extname(file).toLowerCase()]
  return reader ? reader(shell, source, file) : Promise.resolve(failed('unknown-kind', { file }))
}

async function readTextFile(
  shell: ImportShell,
  source: ByteSource,
  file: string,
): Promise<Outcome<SourceRead>> {
  const bytes = await bytesOf(shell, source, file, largestText)
  const text = bytes.ok ? decodeText(bytes.value, file) : bytes
  return text.ok ? done({ text: text.value, problems: [] }) : text
}

async function readMarkup(
  shell: ImportShell,
  source: ByteSource,
  file: string,
  limit: number,
  toHtml: (text: string, file: string) => Outcome<string>,
): Promise<Outcome<SourceRead>> {
  const bytes = await bytesOf(shell, source, file, limit)
  const text = bytes.ok ? decodeText(bytes.value, file, declaredEncoding(bytes.value)) : bytes
  const html = text.ok ? toHtml(text.value, file) : text
  if (!html.ok) return html
  const shelved = await shelvePictures(shell, html.value, 'path' in source ? source.path : null)
  return shelved.ok ? done({ html: html.value, ...shelved.value }) : shelved
}

/** What front matter says is for a site's generator, not for readers. */
function markdownToHtml(text: string, file: string): Outcome<string> {
  const body = text.replace(/^---\r?\n[^]*?\r?\n---\r?\n/, '')
  try {
    return done(marked.parse(body, { async: false, gfm: true }))
  } catch (fault) {
    // The parser calls itself for each quote in a quote, and says in this way that the stack is full.
    if (fault instanceof RangeError) return failed('nested-too-deep', { file })
    throw fault
  }
}

async function bytesOf(
  { files }: ImportShell,
  source: ByteSource,
  file: string,
  limit: number,
): Promise<Outcome<Uint8Array>> {
  if ('path' in source) return readFile(files, source.path, limit)
  return source.bytes.length > limit ? failed('file-too-large', { file, limit }) : done(source.bytes)
}
