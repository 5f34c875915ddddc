import { Node } from 'slate'
import type { Article } from '../article.ts'
import type { ElementOf } from '../element.ts'
import type { Site } from '../newsroom/site.ts'
import type { PublishedPicture } from './metadata/pictures.ts'
import type { Capabilities } from './profile.ts'
import { cropsOf, type PlannedPicture, type Rendition, renditionsOf, stemsOf } from './renditions.ts'

/** A picture as a page shows it: the file for every reader, and those that a reader may choose from. */
export interface ShownPicture {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly sources: readonly { readonly type: string; readonly srcset: string }[]
}

/** One file that is made of a picture of the article. Its path uses `/`. */
export interface PictureFile {
  readonly path: string
  readonly picture: string
  readonly rendition: Rendition
}

export interface PicturePlan {
  shown(image: ElementOf<'image'>): ShownPicture
  readonly files: readonly PictureFile[]
  /** Where the website will have them; none where its address is not known. */
  readonly published: readonly PublishedPicture[]
}

/** What a profile makes of an article’s pictures. `named`: crops for cards and search results are wanted, too. */
export function planPictures(article: Article, can: Capabilities, site: Site, named: boolean): PicturePlan {
  const images = imagesOf(article)
  const stems = stemsOf(images)
  const renditions = new Map(
    images.map((image) => [
      image.picture,
      offered(renditionsOf(planned(image), stems.get(image.picture)), can),
    ]),
  )
  const [lead] = images
  const isKnown = site.pictures !== ''
  const crops = lead && named && isKnown ? cropsOf(planned(lead), stems.get(lead.picture)) : []
  const address = can.picturesAt === 'site' && isKnown ? site.pictures : `${can.pictureFolder}/`
  const file = (picture: string, rendition: Rendition): PictureFile => ({
    path: `${can.pictureFolder}/${rendition.file}`,
    picture,
    rendition,
  })
  return {
    shown: (image) => shown(renditions.get(image.picture) ?? [], image, address, can),
    files: [
      ...[...renditions].flatMap(([picture, made]) => made.map((rendition) => file(picture, rendition))),
      ...(lead ? crops.map((crop) => file(lead.picture, crop)) : []),
    ],
    published: isKnown
      ? [...crops, ...[...renditions.values()].flat()].flatMap((rendition) =>
          publishedPicture(rendition, site, pictureOf(rendition, renditions) ?? lead?.picture),
        )
      : [],
  }
}

/** The article’s own pictures in a folder, as they are. */
export const ownPictures = (folder: string): Pick<PicturePlan, 'shown'> => ({
  shown: ({ picture, width, height }) => ({ src: `${folder}/${picture}`, width, height, sources: [] }),
})

/** Each picture once, in the order of the page. */
function imagesOf({ body }: Article): readonly ElementOf<'image'>[] {
  const all = body.flatMap((block) =>
    Array.from(Node.elements(block), ([element]) => element).filter((element) => element.type === 'image'),
  )
  return all.filter(({ picture }, index) => all.findIndex((other) => other.picture === picture) === index)
}

const planned = ({ picture, width, height, focus }: ElementOf<'image'>): PlannedPicture => ({
  picture,
  width,
  height,
  ...(focus ? { focus } : {}),
})

/** All sizes, or the JPEG that is nearest to the widest that a profile takes. */
function offered(renditions: readonly Rendition[], { pictures, widest }: Capabilities): readonly Rendition[] {
  const fitting = renditions.filter(({ width }, index) => width <= widest || index === 0)
  if (pictures === 'sizes')
    return renditions.filter(({ width }) => fitting.some((one) => one.width === width))
  return fitting.filter(({ format }) => format !== 'webp').slice(-1)
}

function shown(
  renditions: readonly Rendition[],
  { width, height }: ElementOf<'image'>,
  address: string,
  { pictures }: Capabilities,
): ShownPicture {
  const plain = renditions.filter(({ format }) => format !== 'webp')
  const widest = plain.at(-1)
  if (!widest) return { src: '', width, height, sources: [] }
  const setOf = (some: readonly Rendition[]) =>
    some.map(({ file, width: wide }) => `${address}${file} ${String(wide)}w`).join(', ')
  const isOffered = pictures === 'sizes' && renditions.length > 1
  const sources = (['webp', 'jpeg'] as const)
    .map((format) => [format, renditions.filter((rendition) => rendition.format === format)] as const)
    .filter(([, some]) => isOffered && some.length > 0)
    .map(([format, some]) => ({ type: `image/${format}`, srcset: setOf(some) }))
  return { src: `${address}${widest.file}`, width: widest.width, height: widest.height, sources }
}

const publishedPicture = (
  { file, width, height, format }: Rendition,
  site: Site,
  picture: string | undefined,
): readonly PublishedPicture[] =>
  format === 'webp'
    ? []
    : [{ url: `${site.pictures}${file}`, width, height, ...(picture === undefined ? {} : { picture }) }]

const pictureOf = (rendition: Rendition, renditions: ReadonlyMap<string, readonly Rendition[]>) =>
  [...renditions].find(([, made]) => made.includes(rendition))?.[0]
