import { createContext, useContext } from 'react'
import type { Path } from 'slate'
import type { Direction } from '../article/bidi/direction.ts'

/** What the views of elements need to know of the page that they stand on. */
export interface Page {
  readonly base: Direction
  pictureUrl(picture: string): string
  openUrl(url: string): void
  /** Asks for a picture's description and credit. */
  describePicture(path: Path): void
}

export const PageContext = createContext<Page>({
  base: 'rtl',
  pictureUrl: () => '',
  openUrl: () => undefined,
  describePicture: () => undefined,
})

/** The direction of the element around; null at the top of the article, where it is the page's. */
export const AroundContext = createContext<Direction | null>(null)

export const usePage = (): Page => useContext(PageContext)
