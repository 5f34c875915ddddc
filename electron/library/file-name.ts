/** The most bytes of UTF-8 that a file's name has before its extension; far below the 255 of every file system. */
export const longestName = 120

/** Characters that Windows forbids, as something a reader still understands. */
const forbidden: Readonly<Record<string, string>> = {
  '/': '-',
  '\\': '-',
  '|': '-',
  ':': ' -',
  '"': '”',
  '<': '‹',
  '>': '›',
  '?': '',
  '*': '',
}
/** For Windows a device is meant whatever stands behind a dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?= *(\.|$))/i
const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/**
 * A headline or a typed name as a file name without extension: NFC, one line, no character that a file system
 * forbids, at most `longestName` bytes cut on a whole grapheme. Null when nothing readable is left.
 */
export function fileName(text: string): string | null {
  const readable = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\uFFFD/g, '')
    .replace(/\s+/gu, ' ')
    // Zero-width joiners shape Persian and Urdu words; the other invisible characters only hide differences.
    .replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[/\\|:"<>?*]/g, (character) => forbidden[character] ?? '')
    // A mark may have come next to its letter only now.
    .normalize('NFC')
  const name = withoutEdges(shortened(withoutEdges(readable), longestName))
  if (!/[\p{L}\p{N}\p{S}]/u.test(name)) return null
  return name.replace(reserved, '$1_')
}

/** Windows drops dots and spaces at the end; a dot at the start hides a file; `~` and `$` mark temporary files. */
function withoutEdges(name: string): string {
  return name
    .replace(/ +/g, ' ')
    .replace(/^[\s.~$\u200C\u200D-]+/u, '')
    .replace(/[\s.\u200C\u200D-]+$/u, '')
}

function shortened(name: string, most: number): string {
  if (Buffer.byteLength(name) <= most) return name
  let kept = ''
  for (const { segment } of graphemes.segment(name)) {
    if (Buffer.byteLength(kept + segment) > most) break
    kept += segment
  }
  const lastSpace = kept.lastIndexOf(' ')
  return lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept
}

/** `name` with ` 2`, ` 3` … until no name in `taken` is the same on a disk that ignores case. Names are whole, with extension. */
export function freeName(name: string, extension: string, taken: Iterable<string>): string {
  const occupied = new Set([...taken].map(folded))
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${String(number)}`
    const candidate = `${shortened(name, longestName - suffix.length)}${suffix}${extension}`
    if (!occupied.has(folded(candidate))) return candidate
  }
}

/** One form for all names that some disk takes for the same. */
export function folded(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}
