import { oneLine } from '../line.ts'

const separator = /^(?: [–—\-|•·»«:/]{1,2} ?|[–—\-|•·»«:/]{1,2} )/u
const longest = 50

/** The site's name in `headline – site`, when the headline is known: what is left behind the dash or bar; else null. */
export function siteTail(title: string, headline: string): string | null {
  const [long, short] = [oneLine(title), oneLine(headline)]
  if (short === '' || !long.startsWith(short)) return null
  const rest = long.slice(short.length)
  const tail = rest.replace(separator, '')
  return tail === rest || tail === '' || tail.length > longest || /[.؟?!]$/u.test(tail) ? null : tail
}

/** The title without ` – site`, when the site's name is known. */
export function withoutSiteName(title: string, siteName: string): string {
  const [long, name] = [oneLine(title), oneLine(siteName)]
  if (name === '' || !long.endsWith(name)) return long
  const headline = long.slice(0, -name.length).replace(/ [–—\-|•·»«:/]{1,2} ?$/u, '')
  return headline === '' || siteTail(long, headline) === null ? long : headline
}
