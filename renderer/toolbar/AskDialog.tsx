import { useState } from 'react'
import type { Direction } from '../article/bidi/direction.ts'
import type { CommandInput } from '../article/element.ts'
import { safeUrl } from '../article/html/safe-url.ts'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { FormDialog } from '../kit/FormDialog.tsx'
import { useWords } from '../kit/words.tsx'

interface AskProps {
  readonly onAnswer: (input: CommandInput) => void
  readonly onClose: () => void
}

interface AddressProps extends AskProps {
  readonly ask: 'link' | 'embed' | 'read-also'
  readonly first: { readonly url: string; readonly text: string }
  /** Whether the words are asked for, or are those selected already. */
  readonly withText: boolean
  readonly base: Direction
}

/** Asks for an address, and for the words that stand for it. */
export function AskAddress({ ask, first, withText, base, onAnswer, onClose }: AddressProps) {
  const words = useWords()
  const asked = words.ask[ask === 'read-also' ? 'readAlso' : ask]
  const [url, setUrl] = useState(first.url)
  const [text, setText] = useState(first.text)
  const [tried, setTried] = useState(false)
  const wrong = url.trim() === '' || safeUrl(url) === null
  const answer = () => {
    setTried(true)
    if (!wrong) onAnswer({ url, text })
  }
  return (
    <FormDialog
      title={asked.title}
      apply={first.url === '' ? words.ask.insert : words.ask.apply}
      more={
        ask === 'link' && first.url !== '' ? (
          <Button
            look="quiet"
            onClick={() => {
              onAnswer({ url: '' })
            }}
          >
            {words.ask.link.remove}
          </Button>
        ) : null
      }
      onApply={answer}
      onClose={onClose}
    >
      <Field
        label={asked.url}
        value={url}
        onValue={setUrl}
        dir="ltr"
        inputMode="url"
        problem={tried && wrong ? words.ask.badUrl : undefined}
      />
      {withText ? <Field label={asked.text} value={text} onValue={setText} base={base} /> : null}
    </FormDialog>
  )
}

/** Asks how large a table shall be. */
export function AskTable({ onAnswer, onClose }: AskProps) {
  const words = useWords()
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('3')
  const answer = () => {
    onAnswer({ rows: Number(rows), columns: Number(columns) })
  }
  return (
    <FormDialog title={words.ask.table.title} apply={words.ask.insert} onApply={answer} onClose={onClose}>
      <Field label={words.ask.table.rows} value={rows} onValue={setRows} type="number" min={1} max={100} />
      <Field
        label={words.ask.table.columns}
        value={columns}
        onValue={setColumns}
        type="number"
        min={1}
        max={20}
      />
    </FormDialog>
  )
}
