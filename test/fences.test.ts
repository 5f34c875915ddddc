import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** Whether a line compiles as a file of a room. */
function compiles(room: string, line: string): boolean {
  const configuration = path.join(root, room, 'tsconfig.json')
  const onUnRecoverableConfigFileDiagnostic = () => undefined
  const parsed = ts.getParsedCommandLineOfConfigFile(
    configuration,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic },
  )
  const options = { ...parsed?.options, incremental: false }
  const specimen = path.join(root, room, 'specimen.ts')
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (file) => file === specimen || fileExists(file)
  host.getSourceFile = (file, ...rest) =>
    file === specimen ? ts.createSourceFile(file, line, ts.ScriptTarget.Latest) : getSourceFile(file, ...rest)
  const program = ts.createProgram([specimen], options, host)
  return program.getSemanticDiagnostics(program.getSourceFile(specimen)).length === 0
}

test.each([
  ['renderer/article', "export const n = 'a'.length", true],
  ['renderer/article', 'export const n = document.title', false],
  ['renderer/article', 'export const n = process.pid', false],
  ['renderer/article', "export { readFile } from 'node:fs/promises'", false],
  ['renderer', 'export const n = document.title', true],
  ['renderer', 'export const n = process.pid', false],
  ['electron', 'export const n = process.pid', true],
  ['electron', 'export const n = document.title', false],
] as const)('In %s, %s: compiles is %s', (room, line, expected) => {
  expect(compiles(room, line)).toBe(expected)
})
