/** The place in a picture that no crop may lose: parts of its width and height, 0 to 1 from the left and from the top. */
export interface Focus {
  readonly x: number
  readonly y: number
}

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Whole pixels of the upright picture, from its left and its top. */
export interface Rectangle extends PictureSize {
  readonly x: number
  readonly y: number
}

/** The shapes that a picture is cropped to for share cards and search results. */
export const cropShapes = ['16:9', '4:3', '1:1'] as const
export type CropShape = (typeof cropShapes)[number]

export const centre: Focus = { x: 0.5, y: 0.5 }

/** Whether a value is a focus: `x` and `y`, nothing else. */
export function isFocus(raw: unknown): raw is Focus {
  if (typeof raw !== 'object' || raw === null || Object.keys(raw).length !== 2) return false
  return 'x' in raw && isPart(raw.x) && 'y' in raw && isPart(raw.y)
}

/** The focus nearest to a place, in thousandths: finer than any picture is shown, and short in the file. */
export function focusAt(x: number, y: number): Focus {
  return { x: part(x), y: part(y) }
}

/** The largest part of a picture that has a shape, with the focus as near to its middle as the picture's edges allow. */
export function cropAround(
  { width, height }: PictureSize,
  shape: CropShape,
  focus: Focus = centre,
): Rectangle {
  const [across, down] = proportion[shape]
  const size = {
    width: Math.max(1, Math.min(width, Math.round((height * across) / down))),
    height: Math.max(1, Math.min(height, Math.round((width * down) / across))),
  }
  return {
    x: begin(focus.x * width, size.width, width),
    y: begin(focus.y * height, size.height, height),
    ...size,
  }
}

const proportion: Readonly<Record<CropShape, readonly [number, number]>> = {
  '16:9': [16, 9],
  '4:3': [4, 3],
  '1:1': [1, 1],
}

const isPart = (raw: unknown): raw is number => typeof raw === 'number' && raw >= 0 && raw <= 1
const part = (raw: number) => Math.round(Math.min(1, Math.max(0, raw)) * 1000) / 1000
const begin = (middle: number, length: number, whole: number) =>
  Math.min(whole - length, Math.max(0, Math.round(middle - length / 2)))
