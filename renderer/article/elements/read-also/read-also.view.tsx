import { Node } from 'slate'
import type { ViewProps } from '../../../editor/view.ts'
import { useWords } from '../../../kit/words.tsx'

export function ReadAlsoView({ element, place, children }: ViewProps<'read-also'>) {
  const words = useWords()
  return (
    <aside {...place} className="read-also">
      <span contentEditable={false} className="read-also-label">
        {words.command['read-also']}
      </span>
      <p
        className="read-also-title"
        data-prompt={Node.string(element) === '' ? words.placeholder.readAlso : undefined}
      >
        {children}
      </p>
      <span contentEditable={false} className="address" dir="ltr">
        {element.url}
      </span>
    </aside>
  )
}
