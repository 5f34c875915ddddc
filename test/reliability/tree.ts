import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** What a folder holds: the bytes of each file by its path with `/`, null for a folder. */
export type Tree = ReadonlyMap<string, Buffer | null>

export function treeOf(root: string): Tree {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(root, path).split(sep).join('/'), entry.isFile() ? readFileSync(path) : null]
    }),
  )
}

/** Makes a folder hold exactly this. */
export function layDown(root: string, tree: Tree): void {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true, force: true })
  for (const [path, bytes] of tree) {
    mkdirSync(bytes ? dirname(join(root, path)) : join(root, path), { recursive: true })
    if (bytes) writeFileSync(join(root, path), bytes)
  }
}
