import { zipOf } from '../../electron/library/zip-write.ts'
import { below, oneOf } from '../kit/random.ts'

type Random = () => number

/** A whole article file and the JSON in it. */
export interface Specimen {
  readonly bytes: Buffer
  readonly json: string
}

const mimetype = { name: 'mimetype', bytes: Buffer.from('application/vnd.midad.article+zip'), packed: false }
const packed = (name: string, bytes: Buffer) => ({ name, bytes, packed: true })
const withJson = (bytes: Buffer) => zipOf([mimetype, packed('article.json', bytes)])
const withText = (text: string) => withJson(Buffer.from(text))

const wrong: readonly unknown[] = [
  null,
  true,
  7,
  -1e308,
  '',
  'نص',
  [],
  {},
  [[]],
  { type: 'paragraph' },
  [null],
]

/** The same value with something of another type at one place in it. */
function mistyped(value: unknown, random: Random): unknown {
  const isInner = typeof value === 'object' && value !== null && Object.keys(value).length > 0
  if (!isInner || random() < 0.15) return oneOf(wrong, random)
  if (Array.isArray(value)) {
    const at = below(value.length, random)
    return value.map((held: unknown, index) => (index === at ? mistyped(held, random) : held))
  }
  const name = oneOf(Object.keys(value), random)
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, key === name ? mistyped(held, random) : held]),
  )
}

function flipped(bytes: Buffer, count: number, random: Random): Buffer {
  const changed = Buffer.from(bytes)
  for (let left = count; left > 0; left -= 1) {
    const bit = below(bytes.length * 8, random)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  }
  return changed
}

/** What disks, sync clients, other programs and bad intentions make of an article file. */
export const damages: Readonly<
  Record<string, (specimen: Specimen, random: Random) => Uint8Array | Promise<Uint8Array>>
> = {
  'cut off': ({ bytes }, random) => bytes.subarray(0, below(bytes.length, random)),
  'bits flipped': ({ bytes }, random) => flipped(bytes, 1 + below(20, random), random),
  'nothing but NULs': ({ bytes }) => Buffer.alloc(bytes.length),
  'NULs in a stretch': ({ bytes }, random) => {
    const [start, end] = [below(bytes.length, random), below(bytes.length, random)]
    return Buffer.from(bytes).fill(0, Math.min(start, end), Math.max(start, end) + 1)
  },
  'a stretch twice': ({ bytes }, random) => {
    const at = below(bytes.length, random)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(below(at + 1, random))])
  },
  'the end of another file': ({ bytes }, random) =>
    Buffer.concat([bytes, bytes.subarray(below(bytes.length, random))]),
  'a page in its place': () => Buffer.from('<!doctype html><title>Session expirée</title>'),
  'JSON cut off': ({ json }, random) => withText(json.slice(0, below(json.length, random))),
  'JSON with bits flipped': ({ json }, random) =>
    withJson(flipped(Buffer.from(json), 1 + below(8, random), random)),
  'wrong types': ({ json }, random) => withText(JSON.stringify(mistyped(JSON.parse(json), random))),
  'deep nesting': ({ json }, random) => {
    const deep = 10 ** (2 + below(4, random))
    const nest = random() < 0.5 ? ['[', ']'] : ['{"children":[', ']}']
    const inner = `${(nest[0] ?? '').repeat(deep)}${(nest[1] ?? '').repeat(deep)}`
    return withText(json.replace('"article":{', `"article":{"deep":${inner},`))
  },
  'lone surrogates': ({ json }, random) => {
    const lone = oneOf(['\\ud83d', '\\udc00', '\\udc00\\ud83d'], random)
    return withText(json.replaceAll(oneOf(['خبر', 'الدار', 'Casa'], random), lone))
  },
  'UTF-16': ({ json }, random) => {
    const bytes = Buffer.from(`\uFEFF${json}`, 'utf16le')
    return withJson(random() < 0.5 ? bytes : bytes.swap16())
  },
  'a byte order mark': ({ json }) => withText(`\uFEFF${json}`),
  'Windows-1256': ({ json }, random) =>
    withJson(
      Buffer.from(
        Array.from(json, (letter) => (letter > '~' ? 0xc0 + below(40, random) : letter.charCodeAt(0))),
      ),
    ),
  'a zip bomb': (_specimen, random) => {
    const size = (random() < 0.1 ? 40 : 1) * 2 ** 20
    const zeros = Buffer.alloc(below(size, random), random() < 0.5 ? 0x20 : 0)
    return zipOf([mimetype, packed(oneOf(['article.json', 'article.html', 'media/x'], random), zeros)])
  },
  'many entries': ({ json }, random) => {
    const length = below(random() < 0.1 ? 3_000 : 30, random)
    const entries = Array.from({ length }, (_, index) => ({
      name: `media/${index}`,
      bytes: Buffer.alloc(1),
      packed: false,
    }))
    return zipOf([mimetype, packed('article.json', Buffer.from(json)), ...entries])
  },
  'a name twice': ({ json }, random) => {
    const name = oneOf(['article.json', 'mimetype', 'media/a.png'], random)
    const twice = [packed(name, Buffer.from('{}')), packed(name, Buffer.from(json))]
    return zipOf([mimetype, packed('article.json', Buffer.from(json)), ...twice])
  },
  'an unsafe name': async ({ json }, random) => {
    const bytes = await zipOf([
      mimetype,
      packed('article.json', Buffer.from(json)),
      packed('media/aa/x', Buffer.alloc(9)),
    ])
    const name = oneOf(['media/../x', '/edia/aa/x', 'C:\\ia/aa/x', 'media\0aa/x'], random)
    return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('media/aa/x', name), 'latin1')
  },
  'a newer format': ({ json }, random) =>
    withText(
      json.replace('"format":1', `"format":${oneOf(['2', '99', '1e99', '-1', '1.5', '"1"'], random)}`),
    ),
  'another id': ({ json }, random) =>
    withText(
      json.replace(
        /"id":"[^"]*"/,
        `"id":${JSON.stringify(oneOf(['', '../x', '__proto__', 'ا'.repeat(9), 'a'.repeat(9_000)], random))}`,
      ),
    ),
}
