import { dirname, resolve, sep } from 'node:path'
import { readHtml } from '../../renderer/article/html/read.ts'
import { findElements } from '../../renderer/article/import/tree.ts'
import { done, type Outcome, type Problem } from '../../renderer/article/problem.ts'
import { type HeldPicture, largestPicture } from '../library/pictures.ts'
import { readFile } from '../library/read-file.ts'
import type { ImportShell } from './read-source.ts'

export interface ShelvedPictures {
  readonly pictures: ReadonlyMap<string, HeldPicture>
  readonly problems: readonly Problem[]
}

/**
 * Puts on the shelf the pictures that a page carries in itself (`data:`) or beside itself, in its folder or below.
 * Addresses on the network are not fetched; the importer names them to the writer.
 */
export async function shelvePictures(
  shell: ImportShell,
  html: string,
  path: string | null,
): Promise<Outcome<ShelvedPictures>> {
  const pictures = new Map<string, HeldPicture>()
  const problems: Problem[] = []
  for (const address of addressesIn(html)) {
    const bytes = address.startsWith('data:') ? bytesIn(address) : await bytesBeside(shell, path, address)
    if (bytes === null) continue
    const added = await shell.pictures.add(nameOf(address), bytes)
    if (added.ok) pictures.set(address, added.value)
    else if (added.problem.code === 'unreadable-picture' || added.problem.code === 'picture-too-large')
      problems.push(added.problem)
    else return added
  }
  return done({ pictures, problems })
}

function addressesIn(html: string): ReadonlySet<string> {
  const read = readHtml(html)
  const images = read.ok ? findElements(read.document, ({ tag }) => tag === 'img') : []
  return new Set(images.flatMap(({ attributes }) => attributes['src'] ?? []))
}

function bytesIn(address: string): Uint8Array | null {
  const encoded = /^data:image\/[\w.+-]+;base64,(.*)$/is.exec(address)?.[1]
  return encoded === undefined ? null : Buffer.from(encoded, 'base64')
}

async function bytesBeside(
  { files }: ImportShell,
  path: string | null,
  address: string,
): Promise<Uint8Array | null> {
  if (path === null || /^([a-z][a-z0-9+.-]*:|\/|\\)/i.test(address)) return null
  const folder = dirname(resolve(path))
  const picture = resolve(folder, decoded(address.replace(/[?#].*$/s, '')))
  if (!picture.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
  const read = await readFile(files, picture, largestPicture)
  return read.ok ? read.value : null
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch (fault) {
    if (fault instanceof URIError) return address
    throw fault
  }
}

const nameOf = (address: string) =>
  address.startsWith('data:') ? 'data:' : address.slice(address.lastIndexOf('/') + 1)
