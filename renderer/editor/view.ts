import type { ReactNode } from 'react'
import type { RenderElementProps } from 'slate-react'
import type { Direction } from '../article/bidi/direction.ts'
import type { ArticleElement, ElementOf, ElementType } from '../article/element.ts'

/** What every element's view is given: `place` goes on its outermost tag. */
export interface AnyViewProps {
  readonly element: ArticleElement
  readonly place: Omit<RenderElementProps['attributes'], 'dir'> & { readonly dir?: Direction | undefined }
  readonly children: ReactNode
}

/** The same for one element. */
export interface ViewProps<Type extends ElementType> extends AnyViewProps {
  readonly element: ElementOf<Type> & ArticleElement
}
