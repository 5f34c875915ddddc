const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * A link's address as it may stand in an article, or null. Takes what a writer typed or a page held; gives an absolute
 * http, https, mailto or tel URL; refuses every other scheme (`javascript:`, `data:`, `file:`) and relative paths.
 * White space and control characters are removed first, as browsers do (WHATWG URL, basic URL parser).
 */
export function safeUrl(raw: string): string | null {
  const trimmed = raw.replace(/[\p{Cc}\p{Cf}\s]+/gu, '')
  const address = withScheme(trimmed)
  if (address === null) return null
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(address)?.[1]?.toLowerCase()
  return scheme !== undefined && allowed.has(scheme) && isComplete(address) ? address : null
}

/** Writers type `lemonde.fr/sport` and `desk@example.ma`; both mean an address. */
function withScheme(typed: string): string | null {
  if (typed === '') return null
  if (/^tel:|^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed)) return typed
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return `mailto:${typed}`
  if (typed.startsWith('//')) return `https:${typed}`
  return /^[^\s/.?#]+(\.[^\s/.?#]+)+([/?#:]|$)/.test(typed) ? `https://${typed}` : null
}

function isComplete(address: string): boolean {
  return /^https?:/i.test(address)
    ? /^https?:\/\/[^\s/?#"<>]+/i.test(address)
    : /^[a-z]+:[^\s"<>]+$/i.test(address)
}
