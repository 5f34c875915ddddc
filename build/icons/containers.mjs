/** @typedef {ReadonlyMap<number, Buffer>} Pictures PNG files by their width */

/** A Windows icon: a directory of 16 bytes for each picture, then the pictures. @param {Pictures} pictures */
export function ico(pictures) {
  const sizes = [16, 24, 32, 48, 64, 128, 256]
  const head = Buffer.alloc(6 + 16 * sizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sizes.length, 4)
  let offset = head.length
  for (const [index, size] of sizes.entries()) {
    const { length } = picture(pictures, size)
    const at = 6 + 16 * index
    // The one byte for width and height says 256 as 0.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += length
  }
  return Buffer.concat([head, ...sizes.map((size) => picture(pictures, size))])
}

/** Apple's name for each width; those that repeat a width are for screens of double density. */
const appleNames = /** @type {const} */ ([
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
])

/** A macOS icon: blocks of a name, their length and a picture. @param {Pictures} pictures */
export function icns(pictures) {
  const blocks = appleNames.map(([name, size]) => block(name, picture(pictures, size)))
  return block('icns', Buffer.concat(blocks))
}

/** @param {string} name @param {Buffer} content */
function block(name, content) {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32BE(8 + content.length, 4)
  return Buffer.concat([head, content])
}

/** @param {Pictures} pictures @param {number} size */
function picture(pictures, size) {
  const found = pictures.get(size)
  if (!found) throw new Error(`There is no picture ${size} pixels wide`)
  return found
}
