/** A text as one line: white space of any kind is one space, none at the ends. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** The beginning of a text, for a note that names it. */
export function clip(text: string, longest = 80): string {
  const line = oneLine(text)
  const letters = Array.from(line.slice(0, longest * 2))
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line
}

/** How many letters of any script a text has. */
export const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
