import type { MarkSpec } from '../element.ts'

const mark = <const Name extends string>(spec: MarkSpec<Name>): MarkSpec<Name> => spec

const weight = (value: string | undefined) =>
  value === undefined ? undefined : value === 'bold' || value === 'bolder' || Number(value) >= 600
const decorated = (name: string, style: Readonly<Record<string, string>>) => {
  const line = style['text-decoration'] ?? style['text-decoration-line']
  return line === undefined ? undefined : line.includes(name)
}

/** Every mark that letters may carry, in the order in which they nest in HTML, outermost first. */
export const marks = [
  mark({
    name: 'bold',
    tag: 'strong',
    tags: ['b'],
    styled: (style) => weight(style['font-weight']),
    icon: 'bold',
    keys: ['Mod+KeyB'],
  }),
  mark({
    name: 'italic',
    tag: 'em',
    tags: ['i', 'cite', 'dfn', 'var'],
    styled: (style) => (style['font-style'] === undefined ? undefined : style['font-style'] !== 'normal'),
    icon: 'italic',
    keys: ['Mod+KeyI'],
  }),
  mark({
    name: 'underline',
    tag: 'u',
    tags: ['ins'],
    styled: (style) => decorated('underline', style),
    icon: 'underline',
    keys: ['Mod+KeyU'],
  }),
  mark({
    name: 'strike',
    tag: 's',
    tags: ['strike', 'del'],
    styled: (style) => decorated('line-through', style),
    icon: 'strikethrough',
    keys: ['Mod+Shift+KeyX'],
  }),
  mark({
    name: 'highlight',
    tag: 'mark',
    tags: [],
    icon: 'highlighter',
    keys: ['Mod+Shift+KeyH'],
  }),
  mark({
    name: 'sub',
    tag: 'sub',
    tags: [],
    styled: (style) =>
      style['vertical-align'] === undefined ? undefined : style['vertical-align'] === 'sub',
    icon: 'subscript',
    keys: ['Mod+Comma'],
    excludes: 'sup',
  }),
  mark({
    name: 'sup',
    tag: 'sup',
    tags: [],
    styled: (style) =>
      style['vertical-align'] === undefined ? undefined : style['vertical-align'] === 'super',
    icon: 'superscript',
    keys: ['Mod+Period'],
    excludes: 'sub',
  }),
] as const
