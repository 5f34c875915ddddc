import { basename, dirname } from 'node:path'
import { done } from '../../renderer/article/problem.ts'
import { pathOf } from '../library/catalogue.ts'
import { attempt } from '../library/file-problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { type FoundFile, findFile, scanFolder } from '../library/scan.ts'
import type { Where } from './where.ts'

/**
 * The files that are meant: a folder stands for the articles in it and in the folders directly inside, in the order of
 * their names. What cannot be read stays, so that it is said of it why.
 */
export async function chooseInputs(
  files: DeskFiles,
  inputs: readonly string[],
  where: Where | null,
): Promise<readonly string[]> {
  const chosen: string[] = []
  for (const input of inputs) {
    const facts = await attempt(input, async () => done(await files.facts(input)))
    const isFolder = facts.ok && facts.value.kind === 'folder'
    if (!isFolder && !where) chosen.push(input)
    else if (isFolder) chosen.push(...(await chooseIn(files, input, where)))
    else {
      const found = await findFile(files, dirname(input), basename(input), undefined)
      if (!found || isMeant(found, where)) chosen.push(input)
    }
  }
  return chosen
}

async function chooseIn(files: DeskFiles, folder: string, where: Where | null): Promise<readonly string[]> {
  const found = await scanFolder(files, folder, new Map())
  if (!found.ok) return [folder]
  return found.value.filter((file) => isMeant(file, where)).map(({ place }) => pathOf(folder, place))
}

const isMeant = ({ inside, place }: FoundFile, where: Where | null) =>
  where === null || !inside.ok || where(inside.value.summary, place)
