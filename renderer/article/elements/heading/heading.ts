import type { Command, ElementSpec } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
import { html, ifFilled } from '../../html/node.ts'
import { oneOf } from '../../property.ts'
import { isIn, toggleInto } from '../../turn-into.ts'

export const headingLevels = [2, 3, 4] as const
export type HeadingLevel = (typeof headingLevels)[number]

const command = (level: HeadingLevel): Command<`heading-${HeadingLevel}`> => ({
  id: `heading-${level}`,
  icon: `heading-${level}`,
  group: 'blocks',
  keys: [`Mod+Alt+Digit${level}`],
  isActive: (editor) => isIn(editor, 'heading', { level }),
  run: (editor) => {
    toggleInto(editor, { type: 'heading', level })
  },
})

declare module '../../element.ts' {
  interface ArticleElements {
    heading: { level: HeadingLevel }
  }
}

/** The headline is the only first level and lives outside the body, so a body's headings begin at the second. */
export const heading: ElementSpec<'heading', `heading-${HeadingLevel}`> = {
  type: 'heading',
  kind: 'block',
  holds: { text: true, inlines: true },
  misplaced: { otherwise: 'unwrap' },
  properties: { level: oneOf(...headingLevels) },
  html: {
    write: ({ level }, content, { place }) => ifFilled(content, html(`h${String(level)}`, place, ...content)),
    block: ({ level }, content, { wrap }) =>
      ifFilled(
        content,
        wordPressBlock(
          'heading',
          level === 2 ? {} : { level },
          html(`h${String(level)}`, { class: 'wp-block-heading' }, ...wrap(content)),
        ),
      ),
    read: [
      { tag: 'h1', properties: () => ({ level: 2 }) },
      { tag: 'h2', properties: () => ({ level: 2 }) },
      { tag: 'h3', properties: () => ({ level: 3 }) },
      { tag: 'h4', properties: () => ({ level: 4 }) },
      { tag: 'h5', properties: () => ({ level: 4 }) },
    ],
  },
  enter: 'split-then-paragraph',
  turnable: true,
  backspace: 'become-paragraph',
  commands: headingLevels.map(command),
}
