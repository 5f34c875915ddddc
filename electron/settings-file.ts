import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Readies the settings file of a folder before it is opened. One that can be read is copied beside itself; one that cannot (a
 * disk that was full may leave a piece of it) is kept under another name, and the last good one takes its place.
 */
export function readySettingsFile(folder: string): void {
  const [path, good] = [join(folder, 'settings.json'), join(folder, 'settings.good.json')]
  if (!existsSync(path)) return
  if (isJson(path)) {
    copyWherePossible(path, good)
    return
  }
  copyWherePossible(path, join(folder, 'settings.damaged.json'))
  if (existsSync(good) && isJson(good)) copyWherePossible(good, path)
}

/** A full disk must not keep the desk from starting. */
function copyWherePossible(from: string, to: string): void {
  try {
    copyFileSync(from, to)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault
  }
}

function isJson(path: string): boolean {
  try {
    JSON.parse(readFileSync(path, 'utf8'))
    return true
  } catch (fault) {
    if (fault instanceof SyntaxError) return false
    throw fault
  }
}
