import { Node } from 'slate'
import { elementsIn, isTextBlock } from './elements-in.ts'
import { type Found, gate } from './gate.ts'

/**
 * In blocks no reference keeps a quote straight: WordPress’s editor writes it as its character, and `wptexturize` curls that
 * by the order of letters. “ and ” are not mirrored (UAX #9, L4), so that round Arabic words each faces the wrong way. Its other
 * changes are what a typographer would do, and are not told.
 */
export const curledQuotes = gate({
  id: 'quotes',
  rules: { 'quote-curled': 'advice' },
  appliesTo: ({ can }) => can.form === 'blocks',
  output: ({ article: { body } }) =>
    elementsIn(body).flatMap(([element, block]) =>
      isTextBlock(element) ? quotesIn(Node.string(element)).map((found) => ({ ...found, block })) : [],
    ),
})

const arabic = '[\\p{Script=Arabic}&&[\\p{L}\\p{M}]]'
/** One after a digit may stand for inches. */
const quoted = new RegExp(`(?<!\\p{N})"([^"\\n]*)"|(?<!\\p{N})"`, 'gv')
const hasArabic = new RegExp(arabic, 'v')
const besideArabic = new RegExp(`${arabic}"|"${arabic}`, 'v')

function quotesIn(text: string): readonly Found<'quote-curled'>[] {
  return Array.from(text.matchAll(quoted)).flatMap(({ 0: whole, 1: words, index }) => {
    const found = (start: number, letters?: string): Found<'quote-curled'> => ({
      rule: 'quote-curled',
      start,
      text: '"',
      ...(letters === undefined ? {} : { repairs: [{ kind: 'replace-letters', letters }] }),
    })
    if (words !== undefined)
      return hasArabic.test(words) ? [found(index, '«'), found(index + whole.length - 1, '»')] : []
    return besideArabic.test(text.slice(Math.max(0, index - 1), index + 2)) ? [found(index)] : []
  })
}
