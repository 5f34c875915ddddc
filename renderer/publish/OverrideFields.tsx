import { useLayoutEffect, useRef } from 'react'
import type { Override } from '../article/export/report.ts'
import { Field } from '../kit/Field.tsx'
import { useWords } from '../kit/words.tsx'

interface OverrideFieldsProps {
  readonly value: Override
  readonly onValue: (override: Override) => void
}

/** Asks who lets the article out all the same, and why. */
export function OverrideFields({ value, onValue }: OverrideFieldsProps) {
  const { override } = useWords().finding
  const fields = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // They come up below a list that may be long.
    fields.current?.querySelector('input')?.focus()
    fields.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={fields} className="override">
      <Field
        label={override.who}
        hint={override.whoHint}
        value={value.by}
        maxLength={200}
        onValue={(by) => {
          onValue({ ...value, by })
        }}
      />
      <Field
        label={override.why}
        value={value.why}
        maxLength={1_000}
        onValue={(why) => {
          onValue({ ...value, why })
        }}
      />
    </div>
  )
}
