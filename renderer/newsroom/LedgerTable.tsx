import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { NameDoubt } from '../article/proofread/doubtful-names.ts'
import { useWords } from '../kit/words.tsx'
import { LedgerRow } from './LedgerRow.tsx'
import { type DraftField, type DraftName, directions } from './ledger-draft.ts'

interface LedgerTableProps {
  readonly rows: readonly DraftName[]
  readonly doubts: ReadonlyMap<number, readonly NameDoubt[]>
  /** The row whose Arabic spelling gets the keyboard as soon as it is drawn. */
  readonly asked: number | null
  readonly onChange: (id: number, change: Partial<DraftName>) => void
  readonly onRemove: (id: number) => void
  readonly onFocus: (id: number) => void
  /** The keyboard went on behind the last row. */
  readonly onEnd: () => void
}

/** In pixels, as ledger.css has it. */
const rowHeight = 38
const spare = 8

const columns = ['kind', 'ar', 'fr', 'en', 'variants', 'note'] as const satisfies readonly DraftField[]

/** The names as a table: only what is in sight is drawn, and the row that has the keyboard. */
export function LedgerTable({ rows, doubts, asked, onChange, onRemove, onFocus, onEnd }: LedgerTableProps) {
  const { ledger: words } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [held, setHeld] = useState<number | null>(null)
  const goal = useRef<{ readonly id: number; readonly field: DraftField } | null>(null)

  const first = Math.max(0, Math.floor(top / rowHeight) - spare)
  const last = first + Math.ceil(window.innerHeight / rowHeight) + 2 * spare
  const shown = rows.flatMap((row, index) =>
    (index >= first && index <= last) || row.id === held ? [{ row, index }] : [],
  )

  const goTo = useCallback((row: DraftName, index: number, field: DraftField) => {
    const box = scroller.current
    if (!box) return
    const [start, end] = [index * rowHeight, (index + 1) * rowHeight]
    // The headings stand over the first of what is in sight.
    if (start < box.scrollTop) box.scrollTop = start
    if (end > box.scrollTop + box.clientHeight - rowHeight) box.scrollTop = end - box.clientHeight + rowHeight
    goal.current = { id: row.id, field }
    setHeld(row.id)
    setTop(box.scrollTop)
  }, [])
  // Before the next key: it is meant for the field that this one led to.
  useLayoutEffect(() => {
    const at = goal.current
    const field = at && scroller.current?.querySelector<HTMLElement>(fieldAt(at.id, at.field))
    if (!field) return
    goal.current = null
    field.focus()
    if (field instanceof HTMLInputElement) field.select()
  })
  const goToAsked = useEffectEvent((id: number) => {
    const index = rows.findIndex((row) => row.id === id)
    const row = rows[index]
    if (row) goTo(row, index, row.ar === '' && row.fr !== '' ? 'fr' : 'ar')
  })
  useLayoutEffect(() => {
    if (asked !== null) goToAsked(asked)
  }, [asked])

  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  })
  const step = useCallback(
    (index: number, by: -1 | 1, field: DraftField) => {
      const row = latest.current[index + by]
      if (row) goTo(row, index + by, field)
      else if (by === 1) onEnd()
    },
    [goTo, onEnd],
  )
  const focus = useCallback(
    (id: number) => {
      setHeld(id)
      onFocus(id)
    },
    [onFocus],
  )
  return (
    <div
      ref={scroller}
      className="ledger-table"
      role="table"
      aria-label={words.title}
      aria-rowcount={rows.length + 1}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop)
      }}
    >
      <div role="row" aria-rowindex={1} className="ledger-head">
        {columns.map((column) => (
          <span key={column} role="columnheader" dir={directions[column]}>
            {words.column[column]}
            {column === 'variants' ? <small>{words.variantsHint}</small> : null}
          </span>
        ))}
        <span role="columnheader" />
      </div>
      <div role="rowgroup" className="ledger-rows" style={{ blockSize: rows.length * rowHeight }}>
        {shown.map(({ row, index }) => (
          <LedgerRow
            key={row.id}
            row={row}
            index={index}
            blockStart={index * rowHeight}
            isDoubtful={doubts.has(row.id)}
            onChange={onChange}
            onRemove={onRemove}
            onStep={step}
            onFocus={focus}
          />
        ))}
      </div>
    </div>
  )
}

const fieldAt = (id: number, field: DraftField) => `[data-row='${String(id)}'] [data-field='${field}']`
