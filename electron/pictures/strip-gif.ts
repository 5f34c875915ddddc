const trailer = 0x3b
const imageBegins = 0x2c
const extensionBegins = 0x21
const comment = 0xfe
const application = 0xff
/** How often it repeats; every other application's block is metadata. */
const keptApplications: readonly string[] = ['NETSCAPE2.0', 'ANIMEXTS1.0']

/** A GIF (GIF89a, appendix A) with its moving pictures and without comments, XMP, and what follows its end; null when it is damaged. */
export function stripGif(gif: Uint8Array): Uint8Array | null {
  const screen = 13 + tableLength(gif[10])
  const kept = [gif.subarray(0, screen)]
  let at = screen
  while (at < gif.length && gif[at] !== trailer) {
    const end = blockEnd(gif, at)
    if (end === null) return null
    if (isPicture(gif, at)) kept.push(gif.subarray(at, end))
    at = end
  }
  const hasImage = kept.some((block, index) => index > 0 && block[0] === imageBegins)
  return hasImage ? Buffer.concat([...kept, Buffer.from([trailer])]) : null
}

function isPicture(gif: Uint8Array, at: number): boolean {
  if (gif[at] === imageBegins) return true
  const label = gif[at + 1]
  if (label === application)
    return keptApplications.includes(Buffer.from(gif.subarray(at + 3, at + 14)).toString('latin1'))
  return label !== comment
}

function blockEnd(gif: Uint8Array, at: number): number | null {
  if (gif[at] === extensionBegins) return chainEnd(gif, at + 2)
  return gif[at] === imageBegins ? chainEnd(gif, at + 10 + tableLength(gif[at + 9]) + 1) : null
}

/** Behind the empty block that ends a chain of blocks. */
function chainEnd(gif: Uint8Array, start: number): number | null {
  for (let at = start; at < gif.length; ) {
    const length = gif[at] ?? 0
    at += length + 1
    if (length === 0) return at
  }
  return null
}

const tableLength = (flags = 0) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))
