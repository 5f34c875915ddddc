import {
  type CropShape,
  cropAround,
  cropShapes,
  type Focus,
  type PictureSize,
  type Rectangle,
} from '../elements/image/crop.ts'

/** A picture of an article as it is planned for the web; width and height are those of the upright picture. */
export interface PlannedPicture extends PictureSize {
  /** Its file name in the article's media folder. */
  readonly picture: string
  readonly focus?: Focus
}

/** One file that is made of a picture. */
export interface Rendition extends PictureSize {
  /** Its file name in an export: small Latin letters, digits and hyphens. */
  readonly file: string
  readonly crop: 'whole' | CropShape
  /** `gif`: the picture's own bytes, which may move, without their comments and metadata. */
  readonly format: 'jpeg' | 'webp' | 'gif'
  /** The part of the picture that is shown. */
  readonly source: Rectangle
  /** The size of the picture that `source` lies in. */
  readonly original: PictureSize
}

/** A page offers these widths, in pixels, where the picture has them. */
export const pageWidths = [480, 960, 1600] as const
/** What share cards and search results ask for. */
const widestCrop = 1200
/** A picture's own width is worth a file of its own where it is wider than the last step by so much. */
const worthAStep = 1.25
/** WebP has 14 bits for a side. */
const longestWebpSide = 16_383

const extensions: Readonly<Record<Rendition['format'], string>> = { jpeg: 'jpg', webp: 'webp', gif: 'gif' }

/**
 * The files that a page needs of a picture, narrow to wide, JPEG and then WebP of each width; none is larger than the picture.
 * `stem` begins their names. A GIF stays one file.
 */
export function renditionsOf(picture: PlannedPicture, stem = ownStem(picture.picture)): readonly Rendition[] {
  const original = { width: picture.width, height: picture.height }
  const whole = { crop: 'whole', source: { x: 0, y: 0, ...original }, original } as const
  if (isGif(picture.picture))
    return [{ file: `${stem}-${String(original.width)}.gif`, format: 'gif', ...original, ...whole }]
  return widthsFor(original.width).flatMap((width) => {
    const size = { width, height: heightAt(width, original) }
    return formatsFor(size).map((format) => ({
      file: `${stem}-${String(width)}.${extensions[format]}`,
      format,
      ...size,
      ...whole,
    }))
  })
}

/** One JPEG of a picture in each shape that share cards and search results ask for, cropped round its focus. */
export function cropsOf(picture: PlannedPicture, stem = ownStem(picture.picture)): readonly Rendition[] {
  const original = { width: picture.width, height: picture.height }
  return cropShapes.map((crop) => {
    const source = cropAround(original, crop, picture.focus)
    const width = Math.min(source.width, widestCrop)
    return {
      file: `${stem}-${crop.replace(':', 'x')}-${String(width)}.jpg`,
      crop,
      format: 'jpeg',
      width,
      height: heightAt(width, source),
      source,
      original,
    }
  })
}

/** How the names of each picture's files begin, so that no two files of an article have one name, on any system. */
export function stemsOf(
  pictures: readonly Pick<PlannedPicture, 'picture' | 'width'>[],
): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  const taken = new Set<string>()
  for (const { picture, width } of pictures) {
    if (stems.has(picture)) continue
    const stem = freeStem(withoutWidth(ownStem(picture), width), taken)
    taken.add(stem)
    stems.set(picture, stem)
  }
  return stems
}

function freeStem(wished: string, taken: ReadonlySet<string>): string {
  let stem = wished
  for (let count = 2; taken.has(stem); count += 1) stem = `${wished}-${String(count)}`
  return stem
}

/** A picture that comes back from an export goes out under its first name again. */
const withoutWidth = (stem: string, width: number) => {
  const ending = `-${String(width)}`
  return stem.endsWith(ending) && stem.length > ending.length ? stem.slice(0, -ending.length) : stem
}

/** A name that ends as a crop's would be taken for one. */
function ownStem(picture: string): string {
  const name = picture.replace(/\.[^.]*$/, '').toLowerCase()
  const plain = name
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return (plain === '' ? 'picture' : plain).replace(/-(\d+)x(\d+)$/, '-$1-$2')
}

function widthsFor(own: number): readonly number[] {
  const steps = pageWidths.filter((width) => width <= own)
  const last = steps.at(-1)
  if (last === undefined) return [own]
  return steps.length < pageWidths.length && own >= last * worthAStep ? [...steps, own] : steps
}

function formatsFor({ height }: PictureSize): readonly ('jpeg' | 'webp')[] {
  return height > longestWebpSide ? ['jpeg'] : ['jpeg', 'webp']
}

const isGif = (picture: string) => /\.gif$/i.test(picture)
const heightAt = (width: number, of: PictureSize) => Math.max(1, Math.round((of.height * width) / of.width))
