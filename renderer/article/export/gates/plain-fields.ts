import { controlsIn } from '../../bidi/controls/control-signs.ts'
import { type HtmlElement, textOf } from '../../html/node.ts'
import { gate } from './gate.ts'
import type { Written } from './written.ts'

/** What is read without tags (title, description, alt, plain lines) holds no markup, and isolates that all end. */
export const plainFields = gate({
  id: 'H9',
  rules: { 'isolate-not-closed': 'gate', 'markup-in-plain-text': 'gate' },
  output: (written) =>
    plainTexts(written).flatMap((text) => [
      ...(isBalanced(text) ? [] : [{ rule: 'isolate-not-closed' as const, text }]),
      ...(/<\/?(?:a|b|br|div|em|i|p|span|strong)\b[^<>]*>/i.test(text)
        ? [{ rule: 'markup-in-plain-text' as const, text }]
        : []),
    ]),
})

const plainAttributes = ['alt', 'title', 'content', 'aria-label'] as const

function plainTexts({ elements, content, profile }: Written): readonly string[] {
  if (profile.can.form === 'text') return content.split('\n')
  return elements.flatMap((element) => [
    ...plainAttributes.flatMap((name) => element.attributes[name] ?? []),
    ...titleOf(element),
  ])
}

const titleOf = (element: HtmlElement) => (element.tag === 'title' ? [textOf(element)] : [])

/** Every control is one of an isolate that ends in the same line. */
const isBalanced = (text: string): boolean =>
  controlsIn(text).every(({ kind, closedAt }) => kind === 'isolate' && closedAt !== undefined)
