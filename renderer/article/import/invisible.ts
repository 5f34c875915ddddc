/** U+00AD soft hyphen, U+200B zero-width space, U+FEFF, U+FFFC, and the controls that no text file means. */
const dropped = /[\u00ad\u200b\ufeff\ufffc\0-\x08\x0e-\x1f\x7f]/g

/** Vertical tab and U+2028 end a line; form feed, U+0085 and U+2029 end a paragraph. */
const lineEnds = /[\v\u2028]|[\f\u0085\u2029]|\r\n?/g
const paragraphEnds = new Set(['\f', '\u0085', '\u2029'])

/**
 * A text without the characters that nobody sees and nothing needs. ZWNJ and ZWJ stay: they change what a reader sees; so do
 * controls of direction, which are translated once it is known what block they stand in.
 */
export function withoutInvisible(text: string): string {
  return text.toWellFormed().replace(dropped, '')
}

/** The same for plain text, with every kind of line end as `\n`. */
export function plainLines(text: string): string {
  return withoutInvisible(text.replace(lineEnds, (end) => (paragraphEnds.has(end) ? '\n\n' : '\n')))
}
