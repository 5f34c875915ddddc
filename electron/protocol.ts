import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Outcome } from '../renderer/article/problem.ts'
import { attempt } from './library/file-problem.ts'
import { pictureMediaType } from './library/picture-kinds.ts'

export const deskScheme = 'app'
/** What Chromium must know of the scheme before it is ready. */
export const deskSchemes = [
  {
    scheme: deskScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]
export const deskOrigin = 'app://desk'
export const deskPage = `${deskOrigin}/index.html`

/** Nothing from outside the app, no inline script, no markup from strings. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The frame in which an article is shown as its readers see it: the window draws into it, and nothing in it runs or is fetched. */
export const previewPolicy = [
  'sandbox allow-same-origin',
  "default-src 'none'",
  `img-src ${deskOrigin}/picture/`,
  "style-src 'unsafe-inline'",
  `font-src ${deskOrigin}/assets/`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const previewPlace = 'preview.html'
const emptyPage = new TextEncoder().encode('<!doctype html><meta charset="utf-8"><title></title>')

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  woff: 'font/woff',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
}

export type PictureOf = (articleId: string, name: string) => Promise<Outcome<Uint8Array>>

/** Answers one request of the window: a file of the built page, or a picture of an article. Everything else is not found. */
export async function answerRequest(
  address: string,
  method: string,
  pages: string,
  pictureOf: PictureOf,
): Promise<Response> {
  const place = method === 'GET' ? placeOf(address) : null
  if (place === null) return notFound()
  const picture = /^picture\/([0-9a-z]{8,40})\/([A-Za-z0-9][A-Za-z0-9._-]{0,99})$/.exec(place)
  if (picture) return answerPicture(picture[1] ?? '', picture[2] ?? '', pictureOf)
  if (place === previewPlace) return answer(emptyPage, mediaTypes['html'] ?? '', { policy: previewPolicy })
  const mediaType = mediaTypes[place.slice(place.lastIndexOf('.') + 1)] ?? pictureMediaType(place)
  if (mediaType === null) return notFound()
  const path = join(pages, place)
  // Node's own call, because the pages of a packaged app lie inside an archive that only Node's calls see into.
  const read = await attempt(path, async () => done(await readFile(path)))
  return read.ok ? answer(read.value, mediaType) : notFound()
}

/** The path of an address in our origin; null for another one, or with anything beyond plain letters. Nothing of ours needs escapes. */
function placeOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname } = new URL(address)
  if (protocol !== `${deskScheme}:` || host !== 'desk') return null
  const place = pathname.slice(1)
  return /^[A-Za-z0-9_./@-]+$/.test(place) && !place.split('/').some((part) => part.startsWith('.'))
    ? place
    : null
}

async function answerPicture(articleId: string, name: string, pictureOf: PictureOf): Promise<Response> {
  const mediaType = pictureMediaType(name)
  const read = mediaType === null ? null : await pictureOf(articleId, name)
  return mediaType !== null && read?.ok ? answer(read.value, mediaType, { caching: 'no-cache' }) : notFound()
}

function answer(
  bytes: Uint8Array,
  mediaType: string,
  { policy = contentPolicy, caching = 'no-store' } = {},
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': caching,
    },
  })
}

const notFound = () =>
  new Response(null, { status: 404, headers: { 'Content-Security-Policy': contentPolicy } })
