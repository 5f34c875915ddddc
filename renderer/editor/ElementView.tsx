import type { ComponentType } from 'react'
import type { RenderElementProps } from 'slate-react'
import { directionOf } from '../article/bidi/block-direction.ts'
import { isInline } from '../article/spec-of.ts'
import { usePage } from './page.ts'
import type { AnyViewProps } from './view.ts'
import { views } from './views.tsx'

/** Draws an element with the direction that the export gives it, too. */
export function ElementView({ element, attributes, children }: RenderElementProps) {
  const { base } = usePage()
  // Each view is looked up by the type of the very element that it is given.
  const View = views[element.type] as ComponentType<AnyViewProps>
  const { dir: _guessed, ...own } = attributes
  const place: AnyViewProps['place'] = isInline(element) ? own : { ...own, dir: directionOf(element, base) }
  return (
    <View element={element} place={place}>
      {children}
    </View>
  )
}
