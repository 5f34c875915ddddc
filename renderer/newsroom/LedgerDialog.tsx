import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { directionOfText } from '../article/bidi/direction.ts'
import type { JoinedLedger } from '../article/newsroom/join-names.ts'
import type { Newsroom } from '../article/newsroom/newsroom.ts'
import type { Problem } from '../article/problem.ts'
import { doubtfulNames } from '../article/proofread/doubtful-names.ts'
import { desk, type LedgerFile } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { FormDialog } from '../kit/FormDialog.tsx'
import { say, sayProblem } from '../kit/say.ts'
import { type Store, useStore } from '../kit/store.ts'
import { useCount, useWords } from '../kit/words.tsx'
import { ImportedNames } from './ImportedNames.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import { type DraftName, draftOf, entryOf, hasLetters, joinDraft, ledgerOf } from './ledger-draft.ts'
import './ledger.css'

interface LedgerDialogProps {
  /** The newsroom as it is kept. */
  readonly newsroom: Store<Newsroom>
  readonly onClose: () => void
}

type Said = { readonly problem: Problem } | { readonly sentence: string } | null

/** The names that the newsroom has agreed on: shown, changed, found, taken from a CSV file and into one. Nothing is kept before “Save”. */
export function LedgerDialog({ newsroom, onClose }: LedgerDialogProps) {
  const words = useWords()
  const { ledger } = words
  const count = useCount()
  const kept = useStore(newsroom)
  const [rows, setRows] = useState(() => draftOf(kept.ledger))
  const [query, setQuery] = useState('')
  const [onlyDoubts, setOnlyDoubts] = useState(false)
  // A row does not go out of sight while one changes what it was found by.
  const [found, setFound] = useState<ReadonlySet<number> | null>(null)
  const [asked, setAsked] = useState<number | null>(null)
  const [current, setCurrent] = useState<number | null>(null)
  const [brought, setBrought] = useState<{ file: LedgerFile; joined: JoinedLedger } | null>(null)
  const [said, setSaid] = useState<Said>(null)
  const nextId = useRef(rows.length)

  const settled = useDeferredValue(rows)
  const doubts = useMemo(
    () =>
      new Map(
        Array.from(doubtfulNames(settled.map(entryOf)), ([place, list]) => [settled[place]?.id ?? -1, list]),
      ),
    [settled],
  )
  const shown = found === null ? rows : rows.filter(({ id }) => found.has(id))
  const look = (sought: string, isForDoubts: boolean) => {
    setQuery(sought)
    setOnlyDoubts(isForDoubts)
    const isMeant = (row: DraftName) => hasLetters(row, sought) && (!isForDoubts || doubts.has(row.id))
    setFound(sought.trim() === '' && !isForDoubts ? null : new Set(rows.filter(isMeant).map(({ id }) => id)))
  }

  const change = useCallback((id: number, changed: Partial<DraftName>) => {
    setRows((now) => now.map((row) => (row.id === id ? { ...row, ...changed } : row)))
  }, [])
  const remove = useCallback((id: number) => {
    setRows((now) => now.filter((row) => row.id !== id))
  }, [])
  const showAll = useCallback(() => {
    setQuery('')
    setOnlyDoubts(false)
    setFound(null)
  }, [])
  const add = useCallback(
    (spelling = '') => {
      const id = nextId.current
      nextId.current += 1
      const isArabic = spelling === '' || directionOfText(spelling, 'rtl') === 'rtl'
      const [ar, fr] = isArabic ? [spelling, ''] : ['', spelling]
      setRows((now) => [...now, { id, kind: 'person', ar, fr, en: '', variants: '', note: '' }])
      showAll()
      setAsked(id)
    },
    [showAll],
  )
  const addBehind = useCallback(() => {
    add()
  }, [add])
  const save = async () => {
    const answer = await desk.changeNewsroom({ ...newsroom.get(), ledger: ledgerOf(rows) })
    if (!answer.ok) {
      setSaid({ problem: answer.problem })
      return
    }
    newsroom.set(answer.value)
    onClose()
  }
  const bringIn = async () => {
    const file = await desk.importLedger()
    setSaid(file?.ok === false ? { problem: file.problem } : null)
    if (!file?.ok) return
    const { rows: joinedRows, joined } = joinDraft(rows, file.value.names, nextId.current)
    setBrought({ file: file.value, joined })
    setRows(joinedRows)
    nextId.current += joined.ledger.length
    showAll()
    setAsked(null)
  }
  const share = async () => {
    const written = await desk.exportLedger({ ...newsroom.get(), ledger: ledgerOf(rows) })
    if (!written) return
    setSaid(
      written.ok ? { sentence: say(ledger.exported, { file: written.value }) } : { problem: written.problem },
    )
  }

  if (brought)
    return (
      <ImportedNames
        {...brought}
        onClose={() => {
          setBrought(null)
        }}
      />
    )
  const told = (current === null ? undefined : doubts.get(current)) ?? []
  return (
    <FormDialog
      title={ledger.title}
      apply={ledger.save}
      wide="whole"
      more={
        <div className="newsroom-exchange">
          <Button icon="import" onClick={() => void bringIn()}>
            {ledger.import}
          </Button>
          <Button icon="export" disabled={rows.length === 0} onClick={() => void share()}>
            {ledger.export}
          </Button>
        </div>
      }
      onApply={() => void save()}
      onClose={onClose}
    >
      <p className="newsroom-about">{ledger.about}</p>
      {said === null ? null : (
        <p role="status" className={'problem' in said ? 'newsroom-bad' : 'newsroom-good'}>
          {'problem' in said ? sayProblem(words, said.problem) : said.sentence}
        </p>
      )}
      <div className="ledger-bar">
        <input
          type="search"
          className="input"
          aria-label={ledger.search}
          placeholder={ledger.search}
          value={query}
          onChange={(event) => {
            look(event.target.value, onlyDoubts)
          }}
          onKeyDown={(event) => {
            // Enter would save.
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
        <Button
          icon="add"
          onClick={() => {
            add(shown.length === 0 ? query.trim() : '')
          }}
        >
          {ledger.add}
        </Button>
        <span className="ledger-count">{count(ledger.count, shown.length)}</span>
        {doubts.size === 0 && !onlyDoubts ? null : (
          <Button
            icon="warning"
            look="quiet"
            aria-pressed={onlyDoubts}
            className="ledger-doubts"
            onClick={() => {
              look(query, !onlyDoubts)
            }}
          >
            {count(ledger.doubts, doubts.size)}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <p className="ledger-none">{rows.length === 0 ? ledger.none : ledger.notFound}</p>
      ) : (
        <LedgerTable
          rows={shown}
          doubts={doubts}
          asked={asked}
          onChange={change}
          onRemove={remove}
          onFocus={setCurrent}
          onEnd={addBehind}
        />
      )}
      <ul className="ledger-told" aria-live="polite">
        {told.map(({ kind, spelling, other }) => (
          <li key={`${kind} ${spelling}`}>{say(ledger.doubt[kind], { spelling, other })}</li>
        ))}
      </ul>
    </FormDialog>
  )
}
