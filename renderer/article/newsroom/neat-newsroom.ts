import { neatName } from '../proofread/match-names.ts'
import type { Newsroom } from './newsroom.ts'
import { wordsIn } from './read-dictionary.ts'
import type { Site } from './site.ts'

/** How what people type or paste into a field becomes what the field holds; a field that is not named is trimmed. */
const neat: Readonly<Partial<Record<keyof Site, (typed: string) => string>>> = {
  url: (typed) => withProtocol(typed).replace(/\/+$/, ''),
  logo: withProtocol,
  region: (typed) => typed.toUpperCase(),
  twitter: (typed) =>
    typed.replace(/^(?:https?:\/\/)?(?:www\.)?(?:x|twitter)\.com\/(\w+)\/?$/i, '@$1').replace(/^(?=\w)/, '@'),
  path: (typed) => (typed === '' ? '/{slug}' : typed.replace(/^(?!\/)/, '/')),
  pictures: (typed) => withProtocol(typed).replace(/(?<=[^/])$/, '/'),
}

/** A field as it should stand: an address with its protocol and the stroke that it needs, a handle with its @. */
export function neatField(field: keyof Site, typed: string): string {
  const trimmed = typed.trim()
  return neat[field]?.(trimmed) ?? trimmed
}

/** A newsroom as it is kept: every field of its site neat, no section without a name, no name without a spelling, each word once. */
export function neatNewsroom({ site, ledger, dictionary, ...rest }: Newsroom): Newsroom {
  const sections = site.sections
    .map(({ name, slug }) => ({ name: name.trim(), slug: slug.trim() }))
    .filter(({ name }) => name !== '')
  const { name, url, region, logo, author, twitter, path, pictures } = site
  const typed = { name, url, region, logo, author, twitter, path, pictures }
  // The names of the fields just named.
  const fields = (Object.keys(typed) as (keyof typeof typed)[]).map(
    (field) => [field, neatField(field, typed[field])] as const,
  )
  return {
    ...rest,
    site: { ...site, ...Object.fromEntries<string>(fields), sections },
    ledger: ledger.flatMap((name) => neatName(name) ?? []),
    dictionary: wordsIn(dictionary.join('\n')),
  }
}

/** `example.ma/news` is meant as an address of the web. */
function withProtocol(typed: string): string {
  return /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(typed) ? `https://${typed}` : typed
}
