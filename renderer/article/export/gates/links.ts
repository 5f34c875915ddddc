import { Node } from 'slate'
import { gate } from './gate.ts'

/** A link has words that say where it leads (WCAG 2.4.4). */
export const links = gate({
  id: 'links',
  rules: { 'link-without-words': 'advice' },
  element: (element) =>
    element.type === 'link' && !/[\p{L}\p{N}]/u.test(Node.string(element))
      ? [{ rule: 'link-without-words', text: element.url, repairs: [{ kind: 'remove-link' }] }]
      : [],
})
