import type { ArticleElement } from '../element.ts'

/** Paragraphs, and lists where two or more lines in a row begin with a bullet or with numbers that count up. */
export function textBlocks(lines: readonly string[]): ArticleElement[] {
  return runsOf(lines.map(readLine)).flatMap((run) =>
    isList(run) ? [listOf(run)] : run.map(({ line }) => paragraph(line)),
  )
}

interface Line {
  readonly line: string
  readonly kind: 'bullet' | 'number' | 'none'
  readonly number: number
  /** The line without its marker. */
  readonly text: string
}

/** Controls of direction before a marker speak for its line. */
const marker = (sign: string) =>
  new RegExp(`^([\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*)${sign}\\s+(?=\\S)`, 'u')
const bullet = marker('[-•*▪●◦‣]')
const numbered = marker('([0-9]{1,3}|[٠-٩]{1,3})[.)]')

function readLine(line: string): Line {
  const digits = numbered.exec(line)
  if (digits)
    return { line, kind: 'number', number: valueOf(digits[2] ?? ''), text: withoutMarker(line, digits) }
  const mark = bullet.exec(line)
  return { line, kind: mark ? 'bullet' : 'none', number: 0, text: mark ? withoutMarker(line, mark) : line }
}

const withoutMarker = (line: string, { 0: found, 1: controls = '' }: RegExpExecArray) =>
  controls + line.slice(found.length)

const valueOf = (digits: string) =>
  Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)))

/** Lines of one kind that follow each other; numbers must count up by one. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const follows =
      before?.kind === line.kind && (line.kind !== 'number' || before.number + 1 === line.number)
    if (run && follows) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** Questions and answers are also written with dashes; they are no list. */
const isList = (run: readonly Line[]) =>
  run.length > 1 && run[0]?.kind !== 'none' && !run.some(({ line }) => /^-.*[?؟]$/u.test(line))

const paragraph = (text: string): ArticleElement => ({ type: 'paragraph', children: [{ text }] })

function listOf(run: readonly Line[]): ArticleElement {
  const [first] = run
  const start = first?.kind === 'number' && first.number !== 1 ? { start: first.number } : {}
  const children: ArticleElement[] = run.map(({ text }) => ({
    type: 'list-item',
    children: [paragraph(text)],
  }))
  return { type: 'list', ordered: first?.kind === 'number', ...start, children }
}
