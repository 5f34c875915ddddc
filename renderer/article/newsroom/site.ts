import type { Language } from '../element.ts'
import { safeUrl } from '../html/safe-url.ts'
import { matching, oneOf, type Property, type PropertyTable, text } from '../property.ts'
import { languages } from '../story.ts'

/** A part of the website, as readers see its name and as its addresses have it. */
export interface Section {
  readonly name: string
  /** In addresses; empty: made of the name. */
  readonly slug: string
}

/** What exports need to know of the website that they go to. Absent fields are empty, never missing. */
export interface Site {
  name: string
  /** `https://example.ma`, without a stroke at its end; empty where it is not known: exports then name no own address. */
  url: string
  language: Language
  /** ISO 3166-1 alpha-2: the second half of `ar_MA`. */
  region: string
  /** The address of the publisher's logo. */
  logo: string
  /** Signs articles without a byline. */
  author: string
  /** `@handle` of the newsroom, or empty. */
  twitter: string
  sections: readonly Section[]
  /** The letters of the slugs that are made of headlines. */
  slugs: 'arabic' | 'latin'
  /** An article's address under `url`, with `{slug}`, `{section}`, `{year}`, `{month}` and `{day}` in it. */
  path: string
  /** Where the website keeps pictures, as an address that ends in `/`; empty: beside the page. */
  pictures: string
}

const address = matching(
  'a web address, or empty',
  (raw) => raw === '' || /^https?:/.test(safeUrl(raw) ?? ''),
)

const sections: Property<readonly Section[]> = {
  expected: 'a list of sections, each with name and slug',
  absent: [],
  accepts: (raw): raw is readonly Section[] => Array.isArray(raw) && raw.every(isSection),
}

const isSection = (raw: unknown): raw is Section =>
  typeof raw === 'object' &&
  raw !== null &&
  'name' in raw &&
  typeof raw.name === 'string' &&
  'slug' in raw &&
  typeof raw.slug === 'string'

/** Every field of a site with its check, in the order in which they are shown. */
export const siteFields: PropertyTable<Site> = {
  name: text(''),
  url: {
    ...matching(
      'an http or https address without a stroke at its end, or empty',
      (raw) => raw === '' || (!raw.endsWith('/') && /^https?:/.test(safeUrl(raw) ?? '')),
    ),
    absent: '',
  },
  language: { ...oneOf(...languages), absent: 'ar' },
  region: { ...matching('two capital letters, as MA', (raw) => /^[A-Z]{2}$/.test(raw)), absent: 'MA' },
  logo: { ...address, absent: '' },
  author: text(''),
  twitter: {
    ...matching('@ and up to 15 letters, digits or _, or empty', (raw) => /^(@\w{1,15})?$/.test(raw)),
    absent: '',
  },
  sections,
  slugs: { ...oneOf('arabic', 'latin'), absent: 'arabic' },
  path: {
    ...matching('a path that begins with / and has {slug} in it', (raw) => /^\/.*\{slug\}/.test(raw)),
    absent: '/{slug}',
  },
  pictures: {
    ...matching(
      'a web address that ends in /, or empty',
      (raw) => raw === '' || (raw.endsWith('/') && /^https?:/.test(safeUrl(raw) ?? '')),
    ),
    absent: '',
  },
}

/** A site of which nothing is known. */
export const emptySite: Site = {
  name: '',
  url: '',
  language: 'ar',
  region: 'MA',
  logo: '',
  author: '',
  twitter: '',
  sections: [],
  slugs: 'arabic',
  path: '/{slug}',
  pictures: '',
}
