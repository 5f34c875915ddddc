import { controlsIn, withoutControls } from '../../bidi/controls/control-signs.ts'
import { type HtmlElement, textOf } from '../../html/node.ts'
import { gate } from './gate.ts'
import type { Written } from './written.ts'

/** What is read without tags (title, description, alt, plain lines) holds no markup, and isolates that all end. */
export const plainFields = gate({
  id: 'H9',
  rules: { 'isolate-not-closed': 'gate', 'markup-in-plain-text': 'gate' },
  output: (written) => {
    const own = JSON.stringify(written.article)
    return plainTexts(written).flatMap((text) => [
      ...(isBalanced(text) ? [] : [{ rule: 'isolate-not-closed' as const, text }]),
      // A writer may write of tags.
      ...Array.from(withoutControls(text).matchAll(markup), ([tag]) => tag)
        .filter((tag) => !own.includes(JSON.stringify(tag).slice(1, -1)))
        .slice(0, 1)
        .map(() => ({ rule: 'markup-in-plain-text' as const, text })),
    ])
  },
})

const markup = /<\/?(?:a|b|br|div|em|i|p|span|strong)\b[^<>]*>/gi

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
