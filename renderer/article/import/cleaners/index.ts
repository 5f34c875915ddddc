import type { HtmlElement } from '../../html/node.ts'
import { type Pictures, type Placed, placePictures } from '../place-pictures.ts'
import { blanks } from './blanks.ts'
import { boldHeadings } from './bold-headings.ts'
import { captions } from './captions.ts'
import { characters } from './characters.ts'
import type { Cleaner } from './cleaner.ts'
import { drawnSigns } from './drawn-signs.ts'
import { googleDocs } from './google-docs.ts'
import { hidden } from './hidden.ts'
import { lazyMedia } from './lazy-media.ts'
import { links } from './links.ts'
import { nestedLists } from './nested-lists.ts'
import { tables } from './tables.ts'
import { word } from './word.ts'

/** In the order of their turns: first what only one program writes, then what any page may do. */
const habits: readonly Cleaner[] = [
  word,
  googleDocs,
  hidden,
  characters,
  lazyMedia,
  drawnSigns,
  boldHeadings,
  links,
  nestedLists,
]

/** Those that must know which pictures are there. */
const layout: readonly Cleaner[] = [captions, tables, blanks]

/** A page as it would read without the habits of the program that wrote it, with its known pictures. Its words stay. */
export function cleanPage(document: HtmlElement, pictures?: Pictures): Placed {
  const placed = placePictures(inTurn(habits, document), pictures)
  return { ...placed, document: inTurn(layout, placed.document) }
}

const inTurn = (cleaners: readonly Cleaner[], document: HtmlElement) =>
  cleaners.reduce((page, { concerns, clean }) => (concerns && !concerns(page) ? page : clean(page)), document)
