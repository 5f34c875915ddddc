/** `words`: a word a line, as a person writes them. `marks`: any letters at all, between quotation marks as JSON has them. */
export type LineForm = 'words' | 'marks'

interface LineWriting {
  /** What a line holds; null where it is empty or a remark. */
  read(line: string): string | null
  write(entry: string): string
}

const plain: LineWriting = {
  read: (line) => {
    const entry = line.trim()
    return entry === '' || entry.startsWith('#') ? null : entry
  },
  // A word has no line break.
  write: (entry) => entry.trim().replace(/\s*[\r\n]\s*/g, ' '),
}

/** How the entries of a list stand in its lines. A mark is read back as it was, whatever it holds. */
export const lineForms: Readonly<Record<LineForm, LineWriting>> = {
  words: plain,
  marks: { read: (line) => quoted(line) ?? plain.read(line), write: (entry) => JSON.stringify(entry) },
}

/** The letters between the quotation marks; null where there are none, as in a line that a person wrote. */
function quoted(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'string' ? value : null
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}
