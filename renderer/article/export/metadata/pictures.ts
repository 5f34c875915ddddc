import { Node } from 'slate'
import type { Article } from '../../article.ts'
import type { ElementOf } from '../../element.ts'

/** A size or crop of a picture where the website shows it. */
export interface PublishedPicture {
  /** Only absolute http and https addresses are named to others. */
  readonly url: string
  readonly width: number
  readonly height: number
  /** The file name in the article of the picture that it is made of; the article’s first picture where left out. */
  readonly picture?: string
}

/** The pictures that others can fetch, each address once. */
export const reachable = (pictures: readonly PublishedPicture[]): readonly PublishedPicture[] =>
  pictures.filter(
    ({ url }, index) =>
      /^https?:\/\//.test(url) && pictures.findIndex((other) => other.url === url) === index,
  )

/** What the article says of a published picture, with its alternative text, credit and caption. */
export function imageOf(
  { body }: Article,
  { picture }: Pick<PublishedPicture, 'picture'>,
): ElementOf<'image'> | undefined {
  for (const block of body) {
    for (const [element] of Node.elements(block)) {
      if (element.type === 'image' && (picture === undefined || element.picture === picture)) return element
    }
  }
  return undefined
}

/** X shows a large card from 300 pixels on. */
const largeCard = 300
/** 1200 × 630, the shape of a card on Facebook, X and WhatsApp. */
const cardShape = 1200 / 630

/** The picture that suits a share card best: wide enough, then nearest to its shape, then the widest. */
export const cardPicture = (pictures: readonly PublishedPicture[]): PublishedPicture | undefined =>
  reachable(pictures).toSorted(
    (one, other) =>
      Number(isLarge(other)) - Number(isLarge(one)) ||
      distance(one) - distance(other) ||
      other.width - one.width,
  )[0]

export const isLarge = ({ width }: PublishedPicture): boolean => width >= largeCard

/** In hundredths, so that crops that differ by a rounded pixel are of one shape. */
const distance = ({ width, height }: PublishedPicture) =>
  Math.round(100 * Math.abs(Math.log(width / height / cardShape)))
