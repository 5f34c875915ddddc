import { usePage } from '../../../editor/page.ts'
import type { ViewProps } from '../../../editor/view.ts'

/** A click puts the caret in the link; with Ctrl or Cmd it opens it outside. */
export function LinkView({ element, place, children }: ViewProps<'link'>) {
  const { openUrl } = usePage()
  return (
    <a
      {...place}
      href={element.url}
      title={element.url}
      onClick={(event) => {
        event.preventDefault()
        if (event.ctrlKey || event.metaKey) openUrl(element.url)
      }}
    >
      {children}
    </a>
  )
}
