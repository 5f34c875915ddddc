import type { MarkName, MarkSpec } from '../element.ts'
import type { HtmlElement } from '../html/node.ts'
import { marks } from '../marks/index.ts'
import { styleOf } from './style.ts'
import { boldTags } from './tags.ts'

/** The marks that letters carry at one place of a page. */
export type Marks = Readonly<Partial<Record<MarkName, true>>>

const specs: readonly MarkSpec<MarkName>[] = marks
const byTag = new Map(specs.flatMap((mark) => [mark.tag, ...mark.tags].map((tag) => [tag, mark] as const)))

/** The marks inside an inline tag: those outside it, with what the tag and then its style switch on or off. */
export function marksInside(element: HtmlElement, outside: Marks): Marks {
  const mark = byTag.get(element.tag)
  return marksByStyle(element, mark ? switched(outside, mark, true) : outside)
}

/** The same for a tag that is an element of its own, by its style alone. */
export function marksByStyle(element: HtmlElement, outside: Marks): Marks {
  if (element.attributes['style'] === undefined || boldTags.has(element.tag)) return outside
  const style = styleOf(element)
  return specs.reduce((inside, mark) => {
    const says = mark.styled?.(style)
    return says === undefined ? inside : switched(inside, mark, says)
  }, outside)
}

function switched(around: Marks, { name, excludes }: MarkSpec<MarkName>, on: boolean): Marks {
  const others = Object.entries(around).filter(([other]) => other !== name && !(on && other === excludes))
  return Object.fromEntries(on ? [...others, [name, true]] : others)
}
