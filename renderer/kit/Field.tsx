import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react'
import type { Direction } from '../article/bidi/direction.ts'
import { useDirection } from './use-direction.ts'
import './field.css'

interface LabelProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
}

interface FieldProps extends LabelProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValue: (value: string) => void
  /** The direction of the article that the text belongs to; the interface's when left out. */
  readonly base?: Direction
}

export function Field({ label, hint, problem, value, onValue, base, ...native }: FieldProps) {
  const id = useId()
  const direction = useDirection(value, base)
  return (
    <Labelled id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        className="input"
        value={value}
        dir={direction}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => {
          onValue(event.target.value)
        }}
        {...native}
      />
    </Labelled>
  )
}

interface ChoiceProps<Value extends string>
  extends LabelProps,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> {
  readonly value: Value
  readonly options: Readonly<Record<Value, string>>
  readonly onValue: (value: Value) => void
}

export function Choice<Value extends string>({
  label,
  hint,
  problem,
  value,
  options,
  onValue,
  ...native
}: ChoiceProps<Value>) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} problem={problem}>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => {
          // The select offers only the keys of `options`.
          onValue(event.target.value as Value)
        }}
        {...native}
      >
        {Object.entries<string>(options).map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

export function Tick({
  label,
  checked,
  onValue,
}: {
  readonly label: string
  readonly checked: boolean
  readonly onValue: (checked: boolean) => void
}) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onValue(event.target.checked)
        }}
      />
      <span>{label}</span>
    </label>
  )
}

function Labelled({
  id,
  label,
  hint,
  problem,
  children,
}: LabelProps & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {hint === undefined ? null : <small>{hint}</small>}
      </label>
      {children}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
