import { type HtmlNode, html } from '../../../renderer/article/html/node.ts'
import { printHtml } from '../../../renderer/article/html/print.ts'
import { done, failed, type Outcome, type Problem } from '../../../renderer/article/problem.ts'
import type { DeskFiles } from '../../library/files.ts'
import { type HeldPicture, largestPicture, type PictureShelf } from '../../library/pictures.ts'
import { readFile } from '../../library/read-file.ts'
import { type ByteSource, withZip, type Zip } from '../../library/zip-read.ts'
import { type BodySurroundings, readBody } from './body.ts'
import { readNumbering } from './numbering.ts'
import { type Relation, readPart, readRelations } from './package.ts'
import { readStyles } from './styles.ts'
import { elementsIn, firstIn, type XmlElement } from './xml.ts'

const limits = { entries: 10_000, unpacked: 2 ** 30 } as const

export interface DocxRead {
  readonly html: string
  /** By their names, which are what each `img` says. */
  readonly pictures: ReadonlyMap<string, HeldPicture>
  /** Pictures that the document holds and an article cannot: they are left out, and named. */
  readonly problems: readonly Problem[]
}

/** A Word document as HTML with directions, its pictures put on the shelf and named in `img`. */
export async function readDocx(
  files: DeskFiles,
  source: ByteSource,
  name: string,
  shelf: PictureShelf,
): Promise<Outcome<DocxRead>> {
  const read = await withZip(files, source, limits, (zip) => readPackage(zip, name, shelf))
  return !read.ok && read.problem.code === 'not-an-article' ? explain(files, source, name) : read
}

/** What is no ZIP may be a document behind a password, which is an OLE file ([MS-OFFCRYPTO] 2.3.4), or an older one. */
async function explain(files: DeskFiles, source: ByteSource, file: string): Promise<Outcome<never>> {
  const bytes = 'path' in source ? await readFile(files, source.path, largestOle) : done(source.bytes)
  if (!bytes.ok) return bytes
  const held = Buffer.from(bytes.value.buffer, bytes.value.byteOffset, bytes.value.byteLength)
  if (!held.subarray(0, 4).equals(oleStart)) return failed('document-damaged', { file })
  return failed(held.includes(encryptedPackage) ? 'document-locked' : 'unknown-kind', { file })
}

const largestOle = 100 * 2 ** 20
const oleStart = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

async function readPackage(zip: Zip, file: string, shelf: PictureShelf): Promise<Outcome<DocxRead>> {
  const root = await readRelations(zip, '', file)
  if (!root.ok) return root
  const main = root.value.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml'
  const document = await readPart(zip, main, file)
  if (!document.ok) return document
  const body = firstIn(document.value, 'w:body')
  if (!body) return failed('document-damaged', { file, detail: main })
  const relations = await readRelations(zip, main, file)
  if (!relations.ok) return relations

  const part = (kind: string) =>
    readPart(zip, relations.value.find((relation) => relation.kind === kind)?.target, file)
  const [styles, numbering, footnotes, endnotes] = [
    await part('styles'),
    await part('numbering'),
    await part('footnotes'),
    await part('endnotes'),
  ]
  if (!styles.ok) return styles
  if (!numbering.ok) return numbering
  const pictures = await shelve(zip, relations.value, shelf)
  if (!pictures.ok) return pictures

  const called: string[] = []
  const surroundings: BodySurroundings = {
    styles: readStyles(styles.value),
    numbering: readNumbering(numbering.value),
    addresses: new Map(
      relations.value.flatMap(({ id, kind, target, isExternal }) =>
        kind === 'hyperlink' && isExternal ? [[id, target]] : [],
      ),
    ),
    pictures: pictures.value.held,
    noteNumber: (kind, id) => {
      const call = `${kind} ${id}`
      if (!called.includes(call)) called.push(call)
      return called.indexOf(call) + 1
    },
  }
  const text = readBody(body, surroundings)
  const notes = [...notesIn(footnotes, 'footnote'), ...notesIn(endnotes, 'endnote')]
  const written = called.map((call) => html('li', {}, ...noteContent(new Map(notes).get(call), surroundings)))
  const list = written.length === 0 ? [] : [html('hr'), html('ol', {}, ...written)]
  const { held, problems } = pictures.value
  const byName = new Map([...held.values()].map((picture) => [picture.picture, picture]))
  return done({ html: printHtml([...text, ...list]), pictures: byName, problems })
}

interface Shelved {
  readonly held: ReadonlyMap<string, HeldPicture>
  readonly problems: readonly Problem[]
}

async function shelve(
  zip: Zip,
  relations: readonly Relation[],
  shelf: PictureShelf,
): Promise<Outcome<Shelved>> {
  const held = new Map<string, HeldPicture>()
  const problems: Problem[] = []
  for (const { id, target } of relations.filter(({ kind, isExternal }) => kind === 'image' && !isExternal)) {
    const bytes = await zip.read(target, largestPicture)
    const added = bytes.ok ? await shelf.add(target.slice(target.lastIndexOf('/') + 1), bytes.value) : bytes
    if (added.ok) held.set(id, added.value)
    else if (pictureProblems.has(added.problem.code)) problems.push(added.problem)
    else return added
  }
  return done({ held, problems })
}

const pictureProblems: ReadonlySet<string> = new Set([
  'unreadable-picture',
  'picture-too-large',
  'file-too-large',
  'file-missing',
  'zip-damaged',
])

function notesIn(
  part: Outcome<XmlElement | undefined>,
  kind: string,
): readonly (readonly [string, XmlElement])[] {
  const notes = part.ok ? elementsIn(part.value, `w:${kind}`) : []
  return notes.map((note) => [`${kind} ${note.attributes['w:id'] ?? ''}`, note])
}

/** The text of a note; its first paragraph begins with its own number, which the list gives it again. */
function noteContent(note: XmlElement | undefined, surroundings: BodySurroundings): readonly HtmlNode[] {
  return note ? readBody(note, surroundings) : []
}
