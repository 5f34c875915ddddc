import type { AnyElementSpec, ReadRule } from '../element.ts'
import { elements } from '../elements/index.ts'
import type { HtmlElement } from '../html/node.ts'

/** What a tag turned out to be: the element, the rule that said so, the element's properties. */
export interface Recognised {
  readonly spec: AnyElementSpec
  readonly rule: ReadRule<object>
  readonly properties: object
}

type Known = Omit<Recognised, 'properties'>

const rules = elements
  .flatMap((spec) => spec.html.read.map((rule): Known => ({ spec, rule })))
  .reduce(
    (byTag, known) => byTag.set(known.rule.tag, [...(byTag.get(known.rule.tag) ?? []), known]),
    new Map<string, Known[]>(),
  )

/** The first element of the registry that accepts a tag where it stands; undefined where none does. */
export function recogniseElement(node: HtmlElement, parent: HtmlElement | undefined): Recognised | undefined {
  for (const { spec, rule } of rules.get(node.tag) ?? []) {
    const properties = rule.properties(node, parent)
    if (properties) return { spec, rule, properties }
  }
  return undefined
}
