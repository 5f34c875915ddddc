import type { ViewProps } from '../../../editor/view.ts'
import { Icon } from '../../../kit/Icon.tsx'

export function EmbedView({ element, place, children }: ViewProps<'embed'>) {
  const { provider, title, url } = element
  return (
    <figure {...place} className="embed">
      <div contentEditable={false} className="embed-card">
        <Icon name="embed" size={26} />
        <div>
          <strong>{title === '' ? url : title}</strong>
          <span className="address" dir="ltr">
            {provider === '' ? url : `${provider} · ${url}`}
          </span>
        </div>
      </div>
      {children}
    </figure>
  )
}
