import type { Language } from '../element.ts'
import type { LedgerEntry, NameKind } from '../proofread/ledger.ts'
import { nameLanguages } from '../proofread/match-names.ts'
import { foldText } from '../text/fold.ts'

/** A line of a table as it was read; `line` is the first of its lines in the file, from 1. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** What a row says of a name: a field whose column the table does not have is not there. */
export interface NameRow {
  readonly line: number
  readonly fields: Partial<LedgerEntry>
}

export const rowFaults = ['no-spelling', 'kind', 'quotes'] as const

export interface RefusedRow {
  readonly line: number
  readonly fault: (typeof rowFaults)[number]
  /** What stands there. */
  readonly found: string
}

/** A table of names; null where no column of spellings is known by its heading. */
export interface NameTable {
  readonly names: readonly NameRow[]
  readonly refused: readonly RefusedRow[]
}

/** What is read as the same thing; what it is called in each language is also how it is written. */
type Names = Readonly<Record<Language, string>> & { readonly also: readonly string[] }

/** The headings of a table in each language, in the order in which they are written, and what else they are known by. */
export const headings: Readonly<Record<keyof LedgerEntry, Names>> = {
  kind: { ar: 'النوع', fr: 'Type', en: 'Kind', also: ['نوع', 'نوع الاسم', 'catégorie', 'category'] },
  ar: { ar: 'العربية', fr: 'Arabe', en: 'Arabic', also: ['ar', 'عربي', 'عربية', 'بالعربية', 'en arabe'] },
  fr: { ar: 'الفرنسية', fr: 'Français', en: 'French', also: ['fr', 'فرنسي', 'فرنسية', 'بالفرنسية'] },
  en: {
    ar: 'الإنجليزية',
    fr: 'Anglais',
    en: 'English',
    also: ['en', 'إنجليزي', 'إنجليزية', 'بالإنجليزية', 'الانجليزية'],
  },
  variants: {
    ar: 'الصيغ الخاطئة',
    fr: 'Variantes fautives',
    en: 'Wrong variants',
    also: ['variants', 'variantes', 'صيغ خاطئة', 'صيغ', 'fautes', 'wrong'],
  },
  note: {
    ar: 'ملاحظة',
    fr: 'Note',
    en: 'Note',
    also: ['notes', 'ملاحظات', 'remarque', 'remarques', 'تعريف'],
  },
}

const kindNames: Readonly<Record<NameKind, Names>> = {
  person: { ar: 'شخص', fr: 'personne', en: 'person', also: ['شخصية', 'people', 'personnalité'] },
  place: { ar: 'مكان', fr: 'lieu', en: 'place', also: ['موقع', 'مدينة', 'بلد', 'ville', 'city', 'pays'] },
  body: {
    ar: 'هيئة',
    fr: 'organisme',
    en: 'body',
    also: ['مؤسسة', 'منظمة', 'institution', 'organisation', 'organization', 'club', 'parti'],
  },
  other: { ar: 'غير ذلك', fr: 'autre', en: 'other', also: ['آخر', 'أخرى'] },
}

/** The table of a ledger in the words of a language, its headings first. Variants stand in one cell, parted by `|`. */
export const rowsOf = (
  ledger: readonly LedgerEntry[],
  language: Language,
): readonly (readonly string[])[] => [
  fieldNames.map((field) => headings[field][language]),
  ...ledger.map((name) =>
    fieldNames.map((field) =>
      field === 'kind'
        ? kindNames[name.kind][language]
        : field === 'variants'
          ? joinVariants(name.variants)
          : name[field],
    ),
  ),
]

/** Variants as one types them into one field. */
export const joinVariants = (variants: readonly string[]): string => variants.join(' | ')

/** Variants of one field, in its order, each once. */
export const splitVariants = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[|؛;\n\r]+/)
      .map((variant) => variant.trim())
      .filter((variant) => variant !== ''),
  ),
]

/** Reads a table of names, the first row of which holds its headings. */
export function readNames([head, ...rows]: readonly TableRow[]): NameTable | null {
  const columns = (head?.cells ?? []).map((cell) => fields.get(letters(cell)) ?? null)
  if (!nameLanguages.some((language) => columns.includes(language))) return null
  const read = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((row) => readRow(row, columns))
  return {
    names: read.filter((row) => 'fields' in row),
    refused: read.filter((row) => 'fault' in row),
  }
}

function readRow(
  { line, cells }: TableRow,
  columns: readonly (keyof LedgerEntry | null)[],
): NameRow | RefusedRow {
  const texts = columns.flatMap((field, index) =>
    field === null ? [] : [[field, (cells[index] ?? '').trim()] as const],
  )
  const {
    kind: said = '',
    variants,
    ...spelt
  } = Object.fromEntries(texts) as Partial<Record<keyof LedgerEntry, string>>
  const kind = said === '' ? undefined : (kinds.get(letters(said)) ?? null)
  if (kind === null) return { line, fault: 'kind', found: said }
  if (nameLanguages.every((language) => (spelt[language] ?? '') === ''))
    return { line, fault: 'no-spelling', found: cells.filter((cell) => cell.trim() !== '').join(' ') }
  return {
    line,
    fields: {
      ...(kind === undefined ? {} : { kind }),
      ...spelt,
      ...(variants === undefined ? {} : { variants: splitVariants(variants) }),
    },
  }
}

// The table has exactly the names of the fields.
const fieldNames = Object.keys(headings) as readonly (keyof LedgerEntry)[]

/** Without what a typist leaves out: accents, hamza, capitals. */
const letters = (said: string): string =>
  foldText(
    said
      .trim()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, ''),
  ).text

const byName = <Name extends string>(table: Readonly<Record<Name, Names>>): ReadonlyMap<string, Name> =>
  new Map(
    // A table has exactly the names of its type.
    (Object.entries(table) as [Name, Names][]).flatMap(([name, { also, ...names }]) =>
      [name, ...Object.values(names), ...also].map((said) => [letters(said), name] as const),
    ),
  )

const fields = byName(headings)
const kinds = byName(kindNames)
