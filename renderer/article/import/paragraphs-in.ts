import { withoutControls } from '../bidi/controls/control-signs.ts'
import { plainLines } from './invisible.ts'

/**
 * The paragraphs of a plain text, each on one line. Blank lines part them; where a text has none, or its lines are not
 * broken at a width, every line is one. Lines broken at a width (at most 100 characters, as mail programs do) are joined.
 */
export function paragraphsIn(source: string): readonly string[] {
  const groups = groupsOf(
    plainLines(source)
      .split('\n')
      .map((line) => (withoutControls(line).trim() === '' ? '' : line.trim())),
  )
  const width = wrapWidth(groups)
  return width === null ? groups.flat() : groups.flatMap((group) => joined(group, width))
}

/** Lines that stand together, parted by blank ones. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line !== '') groups.at(-1)?.push(line)
    else if (groups.at(-1)?.length !== 0) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

const widest = 100
const narrowest = 40
const fewest = 4

/** The width at which lines were broken: nine in ten end where the next word had no room. Null where they were not. */
function wrapWidth(groups: readonly (readonly string[])[]): number | null {
  const inner = groups.flatMap((group) =>
    group.slice(0, -1).map((line, index) => [line, group[index + 1] ?? ''] as const),
  )
  const width = groups.flat().reduce((longest, line) => Math.max(longest, line.length), 0)
  if (inner.length < fewest || width > widest || width < narrowest) return null
  const broken = inner.filter(([line, next]) => isBroken(line, next, width)).length
  return broken * 10 >= inner.length * 9 ? width : null
}

/** Whether a line had no room for the first word of the next; a few characters' grace for harakat and wide tabs. */
const isBroken = (line: string, next: string, width: number) =>
  line.length + 1 + (next.split(' ', 1)[0]?.length ?? 0) > width - grace && !marker.test(next)

const grace = 2
const marker = /^(?:[-•*▪●]|[0-9٠-٩]{1,3}[.)])\s/u

/** A line that had room for the next word ends its paragraph. */
function joined(group: readonly string[], width: number): readonly string[] {
  return group.reduce<string[]>((paragraphs, line, index) => {
    const before = group[index - 1]
    if (before === undefined || !isBroken(before, line, width)) paragraphs.push(line)
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`)
    return paragraphs
  }, [])
}
