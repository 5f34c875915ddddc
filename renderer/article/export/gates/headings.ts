import { Node } from 'slate'
import type { Article } from '../../article.ts'
import { withoutControls } from '../../bidi/controls/control-signs.ts'
import { headingLevels } from '../../elements/heading/heading.ts'
import { textOf } from '../../html/node.ts'
import { elementsIn } from './elements-in.ts'
import { tagOf } from './found-tag.ts'
import { gate, isMarkup } from './gate.ts'

/** One title, outside the body; headings begin at the second level and skip none (WCAG 1.3.1). */
export const headings = gate({
  id: 'H13',
  rules: { 'heading-skips': 'gate', 'title-not-one': 'gate', 'written-heading-skips': 'gate' },
  article: ({ article }) =>
    skipsIn(article).map(({ path, text, level }) => ({
      rule: 'heading-skips',
      block: path,
      text,
      repairs: [{ kind: 'set-heading-level', level }],
    })),
  appliesTo: isMarkup,
  output: ({ article, elements, isPage }) => {
    const written = elements.filter(({ tag }) => /^h[1-6]$/.test(tag))
    const titles = written.filter(({ tag }) => tag === 'h1')
    const levels = written.map(({ tag }) => Number(tag.slice(1)))
    // What the writer skipped is found in the article, where it can be repaired.
    const known = new Set(skipsIn(article).map(({ text }) => bareOf(text)))
    const skipping = written.filter(
      (element, index) =>
        (levels[index] ?? 1) > (levels[index - 1] ?? 1) + 1 && !known.has(bareOf(textOf(element))),
    )
    return [
      ...(titles.length === (isPage ? 1 : 0)
        ? []
        : [
            { rule: 'title-not-one' as const, count: titles.length, text: titles[0] ? tagOf(titles[0]) : '' },
          ]),
      ...skipping.map((element) => ({ rule: 'written-heading-skips' as const, text: tagOf(element) })),
    ]
  },
})

const bareOf = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The headings that stand more than one level below the one before, and the level that they may have. */
function skipsIn({ body }: Article) {
  const all = elementsIn(body).flatMap(([element, path]) => {
    const text = withoutControls(Node.string(element))
    return element.type === 'heading' && text.trim() !== '' ? [{ element, path, text }] : []
  })
  return all.flatMap(({ element, path, text }, index) => {
    const most = (all[index - 1]?.element.level ?? 1) + 1
    const level = headingLevels.find((each) => each === most)
    return element.level > most && level !== undefined ? [{ path, text, level }] : []
  })
}
