/** Letters of a text to be replaced; UTF-16 offsets. Each edit is of one sign, so that a caret beside it stays beside it. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Answers what it would change in the text of a block, in its order. `standsInArabic` tells whether what surrounds a text
 * without letters is Arabic; it is asked only where the text itself does not say.
 */
export type TextTool = (text: string, standsInArabic: () => boolean) => readonly TextEdit[]

/** Edits for every match of a pattern of single signs; null leaves a sign as it is. */
export const editEach = (
  text: string,
  sign: RegExp,
  becomes: (sign: string, at: number) => string | null,
): readonly TextEdit[] =>
  Array.from(text.matchAll(sign)).flatMap(({ 0: found, index }) => {
    const replaced = becomes(found, index)
    return replaced === null ? [] : [{ start: index, end: index + found.length, text: replaced }]
  })
