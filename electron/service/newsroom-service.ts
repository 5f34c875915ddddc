import { readNewsroom } from '../../renderer/article/newsroom/newsroom.ts'
import { failed } from '../../renderer/article/problem.ts'
import { newsroomFileName } from '../newsroom/newsroom-shelf.ts'
import type { DeskRoom, Part } from './room.ts'

/** What the window asks of the newsroom. */
export function newsroomService({
  newsroom,
}: Pick<DeskRoom, 'newsroom'>): Part<'newsroom' | 'changeNewsroom'> {
  return {
    newsroom: () => newsroom.read(),
    changeNewsroom: async (raw) => {
      const read = readNewsroom(raw)
      return read.ok ? newsroom.keep(read.newsroom) : refused(read.problems)
    },
  }
}

export const refused = (problems: readonly { readonly at: string }[]) =>
  failed('newsroom-refused', {
    file: newsroomFileName,
    detail: problems.map(({ at }) => at).join(' '),
  })
