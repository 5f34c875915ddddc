import { diffArrays } from 'diff'
import type { Pair } from './judged-words.ts'

/**
 * The pairs of each text of a file with the columns `raw` and `corrected` (or SOURCE and TARGET), with commas or tabs between.
 * A row is a word or a text; rows of words make one text up to an empty row. What was only added or left out is no slip of a
 * word, and what differs in spaces and signs alone is none either, but for a space that is missing.
 */
export function pairsOf(text: string): readonly (readonly Pair[])[] {
  const [head = '', ...lines] = text.replace(/^\ufeff/u, '').split(/\r?\n/u)
  const mark = head.includes('\t') ? '\t' : ','
  const names = cellsOf(head, mark).map((name) => name.toLowerCase().trim())
  const column = (...called: readonly string[]) => names.findIndex((name) => called.includes(name))
  const [raw, corrected] = [column('raw', 'source'), column('corrected', 'target')]
  if (raw === -1 || corrected === -1) throw new Error('The first line names the columns raw and corrected')
  const rows = lines.map((line) => {
    const cells = cellsOf(line, mark)
    return { raw: cells[raw]?.trim() ?? '', corrected: cells[corrected]?.trim() ?? '' }
  })
  const areWords = rows.every((row) => row.raw.split(/\s+/u).length < 5)
  return areWords ? textsOfWords(rows) : rows.map(alignedWords)
}

interface Row {
  readonly raw: string
  readonly corrected: string
}

function textsOfWords(rows: readonly Row[]): readonly (readonly Pair[])[] {
  const texts: Pair[][] = [[]]
  for (const row of rows) {
    if (row.raw === '' && row.corrected === '') texts.push([])
    else if (row.raw !== '') texts.at(-1)?.push(...pairOf(row.raw, row.corrected))
  }
  return texts
}

function alignedWords({ raw, corrected }: Row): readonly Pair[] {
  const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean)
  const changes = diffArrays(wordsOf(raw), wordsOf(corrected))
  return changes.flatMap(({ value, added, removed }, index) => {
    if (added) return []
    if (!removed) return value.flatMap((word) => pairOf(word, word))
    const next = changes[index + 1]
    const others = next?.added ? next.value : []
    return others.length === value.length
      ? value.flatMap((word, at) => pairOf(word, others[at] ?? word))
      : pairOf(value.join(' '), others.join(' '))
  })
}

/** `و من` for `ومن` is a space too many, which is no spelling; `لايريد` for `لا يريد` is. */
function pairOf(raw: string, corrected: string): readonly Pair[] {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
  const isSlip =
    corrected !== '' &&
    !raw.includes(' ') &&
    (letters(raw) !== letters(corrected) || /\p{L} \p{L}/u.test(corrected))
  return [
    { wrong: raw, right: isSlip ? corrected : raw },
    { wrong: ' ', right: ' ' },
  ]
}

function cellsOf(line: string, mark: string): readonly string[] {
  if (mark === '\t') return line.split('\t')
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
}
