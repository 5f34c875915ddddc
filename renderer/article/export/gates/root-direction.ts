import { type HtmlElement, type HtmlNode, isHtmlElement, textOf } from '../../html/node.ts'
import { tagOf } from './found-tag.ts'
import { type Found, gate, isMarkup } from './gate.ts'
import { placedLines } from './placed-lines.ts'
import type { Written } from './written.ts'

/** The root says language and direction, and each block its own; no tag leaves it to be guessed. */
export const rootDirection = gate({
  id: 'H1',
  rules: {
    'root-without-direction': 'gate',
    'block-without-direction': 'gate',
    'direction-changed': 'gate',
    'direction-guessed': 'gate',
  },
  appliesTo: isMarkup,
  output: (written) => [
    ...rootsWithout(written).map((root) => ({ rule: 'root-without-direction' as const, text: tagOf(root) })),
    ...written.elements
      .filter(({ attributes }) => attributes['dir'] !== undefined && !/^(?:rtl|ltr)$/.test(attributes['dir']))
      .map((element) => ({ rule: 'direction-guessed' as const, text: tagOf(element) })),
    ...placedLines(written).flatMap(
      ({
        intended,
        written: line,
        at,
      }): readonly Found<'block-without-direction' | 'direction-changed'>[] => {
        if (!line || intended.block === null) return []
        const place = { block: intended.block, text: intended.text }
        const { length } = intended.text
        const round = line.isolates.filter(({ start, end }) => start <= at && end >= at + length)
        const has = [line.direction, ...round.map(({ direction }) => direction)].includes(intended.direction)
        if (!has) return [{ rule: 'direction-changed', ...place }]
        const says = line.holders.slice(1).some(hasDirection)
        return written.profile.can.directions === 'every block' &&
          written.profile.can.form === 'html' &&
          !says
          ? [{ rule: 'block-without-direction', ...place }]
          : []
      },
    ),
  ],
})

const hasDirection = ({ attributes }: HtmlElement) => attributes['dir'] !== undefined

/** In block markup there is no root: each block stands alone. */
function rootsWithout({ nodes, profile }: Written): readonly HtmlElement[] {
  if (profile.can.form !== 'html') return []
  return nodes.filter(
    (node: HtmlNode): node is HtmlElement =>
      isHtmlElement(node) &&
      textOf(node).trim() !== '' &&
      !(hasDirection(node) && node.attributes['lang'] !== undefined),
  )
}
