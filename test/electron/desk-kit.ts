import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Library, openLibrary } from '../../electron/library/library.ts'
import { testShell } from './specimens.ts'

export { articleOf, codeOf, qatar, testEncoder, testShell, valueOf } from './specimens.ts'

/** A folder of its own for one test, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'midad-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
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
