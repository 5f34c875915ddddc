import { type KeyboardEvent, memo } from 'react'
import { nameKinds } from '../article/proofread/ledger.ts'
import { calledBy } from '../article/proofread/match-names.ts'
import { IconButton } from '../kit/Button.tsx'
import { Icon } from '../kit/Icon.tsx'
import { say } from '../kit/say.ts'
import { useDirection } from '../kit/use-direction.ts'
import { useWords } from '../kit/words.tsx'
import { type DraftField, type DraftName, directions, entryOf } from './ledger-draft.ts'

interface LedgerRowProps {
  readonly row: DraftName
  readonly index: number
  readonly blockStart: number
  readonly isDoubtful: boolean
  readonly onChange: (id: number, change: Partial<DraftName>) => void
  readonly onRemove: (id: number) => void
  /** Where the keyboard wants to go from here, in rows. */
  readonly onStep: (index: number, by: -1 | 1, field: DraftField) => void
  readonly onFocus: (id: number) => void
}

/** One name of the ledger, edited where it stands. */
export const LedgerRow = memo(function LedgerRow({
  row,
  index,
  blockStart,
  isDoubtful,
  onChange,
  onRemove,
  onStep,
  onFocus,
}: LedgerRowProps) {
  const { ledger: words } = useWords()
  const stepFrom = (field: DraftField) => (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (by === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    onStep(index, by, field)
  }
  const text = (field: Exclude<DraftField, 'kind'>) => (
    <Cell
      field={field}
      label={words.column[field]}
      value={row[field]}
      direction={directions[field]}
      onKeyDown={stepFrom(field)}
      onValue={(value) => {
        onChange(row.id, { [field]: value })
      }}
    />
  )
  const name = calledBy(entryOf(row))
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="ledger-row"
      data-row={row.id}
      style={{ insetBlockStart: blockStart }}
      onFocus={() => {
        onFocus(row.id)
      }}
    >
      <span role="cell">
        <select
          aria-label={words.column.kind}
          data-field="kind"
          value={row.kind}
          onChange={(event) => {
            // The select offers only the kinds.
            onChange(row.id, { kind: event.target.value as DraftName['kind'] })
          }}
        >
          {nameKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kind[kind]}
            </option>
          ))}
        </select>
      </span>
      {text('ar')}
      {text('fr')}
      {text('en')}
      {text('variants')}
      {text('note')}
      <span role="cell" className="ledger-acts">
        {isDoubtful ? <Icon name="warning" size={15} /> : null}
        <IconButton
          icon="bin"
          label={say(words.remove, { name: name === '' ? words.nameless : name })}
          onClick={() => {
            onRemove(row.id)
          }}
        />
      </span>
    </div>
  )
})

const steps: Readonly<Record<string, -1 | 1 | undefined>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }

interface CellProps {
  readonly field: DraftField
  readonly label: string
  readonly value: string
  readonly direction: 'rtl' | 'ltr' | undefined
  readonly onValue: (value: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Cell({ field, label, value, direction, onValue, onKeyDown }: CellProps) {
  const own = useDirection(value)
  return (
    <span role="cell">
      <input
        aria-label={label}
        data-field={field}
        value={value}
        title={value.length > 24 ? value : undefined}
        dir={direction ?? own}
        spellCheck={false}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onValue(event.target.value)
        }}
      />
    </span>
  )
}
