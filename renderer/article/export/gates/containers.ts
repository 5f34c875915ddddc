import { tagOf } from './found-tag.ts'
import { gate, isMarkup } from './gate.ts'
import { placedLines } from './placed-lines.ts'
import { readElements } from './written.ts'

const containers = new Set(['ul', 'ol', 'table', 'blockquote', 'figure'])
/** Blocks that WordPress takes as they are written. */
const htmlBlocks = /<!-- wp:html -->[^]*?<!-- \/wp:html -->/g

const containing = new Set(['list', 'table', 'quote', 'pull-quote', 'image', 'embed'])

/**
 * Markers, columns and edges stand on the side of their container’s `dir`. In block markup only a paragraph can carry it (a
 * block that its own `save` would not write is invalid), so there everything else must have its content wrapped.
 */
export const containersSay = gate({
  id: 'H2',
  rules: { 'container-without-direction': 'gate', 'block-cannot-say-direction': 'gate' },
  appliesTo: isMarkup,
  output: (written) => {
    const { profile, article, content } = written
    if (profile.can.form === 'blocks')
      return readElements(content.replace(htmlBlocks, ''))
        .filter(({ tag, attributes }) => attributes['dir'] !== undefined && tag !== 'p' && tag !== 'span')
        .map((element) => ({ rule: 'block-cannot-say-direction' as const, text: tagOf(element) }))
    if (profile.can.directions !== 'every block') return []
    return placedLines(written).flatMap(({ intended, written: line }) => {
      const [top] = intended.block ?? []
      const type = top === undefined ? undefined : article.body[top]?.type
      if (!line || !intended.block || type === undefined || !containing.has(type)) return []
      const holders = line.holders.slice(1)
      const innermost = holders.findLastIndex(({ tag }) => containers.has(tag))
      const says = holders.slice(0, innermost + 1).some(({ attributes }) => attributes['dir'] !== undefined)
      return says
        ? []
        : [{ rule: 'container-without-direction' as const, block: intended.block, text: intended.text }]
    })
  },
})
