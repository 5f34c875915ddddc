import type { HtmlElement } from '../../html/node.ts'

const longest = 80

/** A tag as a finding names it, `<img src="…">`, cut where it is long. */
export function tagOf({ tag, attributes }: HtmlElement): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  const whole = `<${tag}${said.join('')}>`
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1)}…`
}
