import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { useWords } from '../kit/words.tsx'
import { localMinute, sayMinute, withOffset } from './publication-date.ts'

interface PublicationDateProps {
  /** ISO 8601 with an offset, or empty. */
  readonly value: string
  readonly onValue: (value: string) => void
}

/** The date in one order in every language: Chromium's own field follows the system's, and breaks in Arabic. */
export function PublicationDate({ value, onValue }: PublicationDateProps) {
  const words = useWords()
  const [typed, setTyped] = useState(localMinute(value))
  const wrong = withOffset(typed) === null
  const take = (next: string) => {
    setTyped(next)
    const read = withOffset(next)
    if (read !== null) onValue(read)
  }
  return (
    <div className="publication-date">
      <Field
        label={words.story.publishedAt}
        name="publishedAt"
        value={typed}
        dir="ltr"
        placeholder="2026-11-20 18:00"
        problem={wrong ? words.story.badDate : undefined}
        onValue={take}
        onBlur={() => {
          if (!wrong) setTyped(localMinute(value))
        }}
      />
      <Button
        onClick={() => {
          take(sayMinute(new Date()))
        }}
      >
        {words.story.now}
      </Button>
    </div>
  )
}
