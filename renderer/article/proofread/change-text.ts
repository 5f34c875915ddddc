import type { TextEdit } from '../text/text-tool.ts'

/** A text after edits, none of which is over another. */
export function changeText(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((one, other) => one.start - other.start)
  const parts = ordered.map(
    ({ start, text: letters }, index) => text.slice(ordered[index - 1]?.end ?? 0, start) + letters,
  )
  return parts.join('') + text.slice(ordered.at(-1)?.end ?? 0)
}

/** An edit without the letters that it would leave as they are at both of its ends; `letters` are what it replaces. */
export function narrowed({ start, end, text }: TextEdit, letters: string): readonly TextEdit[] {
  if (text === letters) return []
  const most = Math.min(text.length, letters.length)
  const same = (fits: (count: number) => boolean) => {
    let count = 0
    while (count < most && fits(count)) count += 1
    return count
  }
  const before = same((count) => text[count] === letters[count])
  const after = Math.min(
    most - before,
    same((count) => text.at(-1 - count) === letters.at(-1 - count)),
  )
  return [{ start: start + before, end: end - after, text: text.slice(before, text.length - after) }]
}
