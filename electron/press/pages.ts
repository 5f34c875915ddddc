import { readFile } from 'node:fs/promises'
import type { ReadyFile } from '../export/gather.ts'
import { pictureMediaType } from '../library/picture-kinds.ts'

/** A font that pages for the press may use: its name in style sheets, the letters that it is for, and where it lies. */
export interface PressFont {
  readonly family: string
  readonly weight: number
  readonly range: string
  readonly path: string
}

/** Nothing runs in a page on the press, and nothing comes from elsewhere. */
export const pressPolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Answers what a page on the press asks for: itself, the files beside it, and the fonts of the app. */
export async function answerPress(
  address: string,
  files: readonly ReadyFile[],
  fonts: readonly PressFont[],
): Promise<Response> {
  const place = decodeURIComponent(new URL(address).pathname).slice(1)
  const font = fonts[Number(/^fonts\/(\d+)\.woff2$/.exec(place)?.[1] ?? Number.NaN)]
  if (font) return answer(await readFile(font.path), 'font/woff2')
  if (place === 'fonts.css') return answer(Buffer.from(fonts.map(faceOf).join('\n')), 'text/css')
  const [page, ...beside] = files
  if (page && place === 'page.html') return answer(withFonts(page.bytes), 'text/html; charset=utf-8')
  const found = beside.find(({ path }) => path === place)
  const mediaType = found ? pictureMediaType(place) : null
  return found && mediaType !== null ? answer(found.bytes, mediaType) : new Response(null, { status: 404 })
}

const faceOf = ({ family, weight, range }: PressFont, index: number) =>
  `@font-face { font-family: "${family}"; font-weight: ${String(weight)}; unicode-range: ${range}; src: url(/fonts/${String(index)}.woff2) format("woff2"); }`

function withFonts(html: Uint8Array): Uint8Array {
  const link = '<link rel="stylesheet" href="/fonts.css">'
  return Buffer.from(Buffer.from(html).toString('utf8').replace('<head>', `<head>${link}`))
}

const answer = (bytes: Uint8Array, mediaType: string) =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Security-Policy': pressPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
