/** Addresses, e-mail addresses, handles and tags (also behind an Arabic و): changed by one letter they lead elsewhere, or nowhere. */
const token =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?|(?<![\w.-])[@#][\p{L}\p{M}\p{N}_]+/giu

/** A test of UTF-16 offsets in a text: whether the sign there belongs to a token that no tool may touch. */
export function keptTokens(text: string): (offset: number) => boolean {
  const tokens = Array.from(
    text.matchAll(token),
    ({ 0: found, index }) => [index, index + found.length] as const,
  )
  return (offset) => tokens.some(([start, end]) => start <= offset && offset < end)
}
