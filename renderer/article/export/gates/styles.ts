import { tagOf } from './found-tag.ts'
import { gate, isMarkup } from './gate.ts'

/** No style on a tag, but those that a profile gives to mail programs; alignment never stands in for direction. */
export const styles = gate({
  id: 'H11',
  rules: { 'style-on-tag': 'gate', 'aligned-by-side': 'gate' },
  appliesTo: isMarkup,
  output: ({ elements, profile: { can } }) =>
    elements.flatMap((element) => {
      const { tag, attributes } = element
      const { style, align } = attributes
      const isGiven = style === undefined || (Object.hasOwn(can.styles, tag) && can.styles[tag] === style)
      const bySide =
        /text-align:\s*(?:left|right)/i.test(style ?? '') || /^(?:left|right)$/i.test(align ?? '')
      return [
        ...(isGiven ? [] : [{ rule: 'style-on-tag' as const, text: tagOf(element) }]),
        ...(bySide ? [{ rule: 'aligned-by-side' as const, text: tagOf(element) }] : []),
      ]
    }),
})
