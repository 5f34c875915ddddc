import type { ElementSpec } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
import { html } from '../../html/node.ts'
import { count, flag, optional } from '../../property.ts'
import { isInList } from './list-place.ts'
import { toggleList } from './toggle-list.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    list: { ordered: boolean; start?: number }
  }
}

export const list: ElementSpec<'list', 'bulleted-list' | 'numbered-list'> = {
  type: 'list',
  kind: 'block',
  holds: { blocks: ['list-item'], filler: 'list-item', empty: 'remove' },
  misplaced: { otherwise: 'unwrap' },
  properties: { ordered: flag(), start: optional(count(0)) },
  html: {
    write: ({ ordered, start }, content, { place }) => [
      ordered
        ? html(
            'ol',
            { ...(start === undefined || start === 1 ? {} : { start: String(start) }), ...place },
            ...content,
          )
        : html('ul', place, ...content),
    ],
    block: ({ ordered, start }, content) => {
      const counted = start === undefined || start === 1 ? {} : { start }
      return [
        ordered
          ? wordPressBlock(
              'list',
              { ordered, ...counted },
              html(
                'ol',
                { ...(counted.start === undefined ? {} : { start: String(start) }), class: 'wp-block-list' },
                ...content,
              ),
            )
          : wordPressBlock('list', {}, html('ul', { class: 'wp-block-list' }, ...content)),
      ]
    },
    read: [
      { tag: 'ul', properties: () => ({ ordered: false }) },
      { tag: 'menu', properties: () => ({ ordered: false }) },
      {
        tag: 'ol',
        properties: ({ attributes }) => {
          const start = Number.parseInt(attributes['start'] ?? '', 10)
          return { ordered: true, ...(start >= 0 && start !== 1 ? { start } : {}) }
        },
      },
    ],
  },
  continued: ({ ordered, start = 1 }, items) => (ordered ? { ordered, start: start + items } : { ordered }),
  commands: [
    {
      id: 'bulleted-list',
      icon: 'bulleted-list',
      group: 'lists',
      keys: ['Mod+Shift+Digit8'],
      isActive: (editor) => isInList(editor, false),
      run: (editor) => {
        toggleList(editor, false)
      },
    },
    {
      id: 'numbered-list',
      icon: 'numbered-list',
      group: 'lists',
      keys: ['Mod+Shift+Digit7'],
      isActive: (editor) => isInList(editor, true),
      run: (editor) => {
        toggleList(editor, true)
      },
    },
  ],
}
