import { type ComponentType, createElement } from 'react'
import { Node } from 'slate'
import type { ElementType } from '../article/element.ts'
import { EmbedView } from '../article/elements/embed/embed.view.tsx'
import { ImageView } from '../article/elements/image/image.view.tsx'
import { LinkView } from '../article/elements/link/link.view.tsx'
import { ReadAlsoView } from '../article/elements/read-also/read-also.view.tsx'
import { useWords } from '../kit/words.tsx'
import type { Words } from '../words/index.ts'
import type { AnyViewProps, ViewProps } from './view.ts'

const plain = (tag: string) =>
  function PlainView({ place, children }: AnyViewProps) {
    return createElement(tag, place, children)
  }

/** A text block that says what it is for while it is empty. */
const prompted = (tag: string, placeholder: keyof Words['placeholder']) =>
  function PromptedView({ element, place, children }: AnyViewProps) {
    const words = useWords()
    const prompt = Node.string(element) === '' ? { 'data-prompt': words.placeholder[placeholder] } : {}
    return createElement(tag, { ...place, ...prompt }, children)
  }

const headings = { 2: prompted('h2', 'heading'), 3: prompted('h3', 'heading'), 4: prompted('h4', 'heading') }

/** How each element looks on the page; one that is missing here does not compile. */
export const views: { readonly [Type in ElementType]: ComponentType<ViewProps<Type>> } = {
  paragraph: prompted('p', 'body'),
  heading: (props) => createElement(headings[props.element.level], props),
  list: ({ element, place, children }) =>
    createElement(element.ordered ? 'ol' : 'ul', { ...place, start: element.start }, children),
  'list-item': plain('li'),
  quote: plain('blockquote'),
  'pull-quote': ({ place, children }) => (
    <blockquote {...place} className="pull-quote">
      {children}
    </blockquote>
  ),
  attribution: prompted('cite', 'attribution'),
  image: ImageView,
  link: LinkView,
  divider: ({ place, children }) => (
    <div {...place} className="divider">
      <hr contentEditable={false} />
      {children}
    </div>
  ),
  table: ({ place, children }) => (
    <table {...place}>
      <tbody>{children}</tbody>
    </table>
  ),
  'table-row': plain('tr'),
  'table-cell': ({ element, place, children }) =>
    createElement(
      element.header ? 'th' : 'td',
      { ...place, colSpan: element.columns, rowSpan: element.rows },
      children,
    ),
  aside: plain('aside'),
  'read-also': ReadAlsoView,
  embed: EmbedView,
}
