import { type ComponentType, useContext } from 'react'
import type { RenderElementProps } from 'slate-react'
import { directionOf } from '../article/bidi/block-direction.ts'
import { isInline, specOf } from '../article/spec-of.ts'
import { AroundContext, usePage } from './page.ts'
import type { AnyViewProps } from './view.ts'
import { views } from './views.tsx'

/** Draws an element with the direction that the export gives it, too. */
export function ElementView({ element, attributes, children }: RenderElementProps) {
  const { base } = usePage()
  const around = useContext(AroundContext) ?? base
  // Each view is looked up by the type of the very element that it is given.
  const View = views[element.type] as ComponentType<AnyViewProps>
  const { dir: _guessed, ...own } = attributes
  if (isInline(element))
    return (
      <View element={element} place={own}>
        {children}
      </View>
    )
  const dir = directionOf(element, base, around)
  return (
    <View element={element} place={{ ...own, dir }}>
      {'blocks' in specOf(element).holds ? <AroundContext value={dir}>{children}</AroundContext> : children}
    </View>
  )
}
