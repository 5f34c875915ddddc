/**
 * The head of an address of a page or of a path behind its host, or a whole e-mail address, handle or tag. None begins inside
 * of a run of its own signs, so that a long run is read once.
 */
const head =
  /(?<address>https?:\/\/|www\.|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,}\/)|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,}|(?<![\w.-])[@#][\p{L}\p{M}\p{N}_]+/giu

/**
 * A test of UTF-16 offsets in a text: whether the sign there belongs to an address, an e-mail address, a handle or a tag (also
 * behind an Arabic و). Changed by one letter they lead elsewhere, or nowhere; no tool may touch them.
 */
export function keptTokens(text: string): (offset: number) => boolean {
  const [starts, ends]: [number[], number[]] = [[], []]
  head.lastIndex = 0
  for (let found = head.exec(text); found; found = head.exec(text)) {
    const end = found.groups?.['address'] === undefined ? head.lastIndex : endOfAddress(text, head.lastIndex)
    starts.push(found.index)
    ends.push(end)
    head.lastIndex = Math.max(end, found.index + 1)
  }
  return (offset) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) <= offset
  }
}

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '»': '«', '”': '“' }
const quoted = /"[^\s"]*"/y
const finalMark = /[.,،؛;:!?؟…]/

/** Where an address ends: before white space, before a closing sign that it has not opened, and before the marks in front of them. */
function endOfAddress(text: string, from: number): number {
  const open: string[] = []
  let end = from
  for (; end < text.length && !/\s/.test(text.charAt(end)); end += 1) {
    const sign = text.charAt(end)
    if ('([«“'.includes(sign)) open.push(sign)
    else if (sign === '"') {
      quoted.lastIndex = end
      if (!/[/=]/.test(text.charAt(end - 1)) || !quoted.test(text)) break
      end = quoted.lastIndex - 1
    } else if (partners[sign] !== undefined && open.pop() !== partners[sign]) break
  }
  while (end > from && finalMark.test(text.charAt(end - 1))) end -= 1
  return end
}
