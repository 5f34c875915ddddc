import type { HtmlElement } from '../html/node.ts'

export type Style = Readonly<Record<string, string>>

const declaration = /([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*)/g
const longest = 4000

/** Values that say nothing of their own. */
const silent = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer'])

const read = new WeakMap<HtmlElement, Style>()

/** The declarations of a `style` attribute, names and values in small letters; those that only inherit are left out. */
export function styleOf(element: HtmlElement): Style {
  const remembered = read.get(element)
  if (remembered) return remembered
  const style = parseStyle(element.attributes['style'] ?? '')
  read.set(element, style)
  return style
}

/** The same for the text between the braces of a rule. */
export function parseStyle(source: string): Style {
  const declarations = Array.from(
    source.slice(0, longest).matchAll(declaration),
    ([, name = '', value = '']) =>
      [
        name.toLowerCase(),
        value
          .replace(/!\s*important/i, '')
          .trim()
          .toLowerCase(),
      ] as const,
  )
  return Object.fromEntries(declarations.filter(([, value]) => value !== '' && !silent.has(value)))
}
