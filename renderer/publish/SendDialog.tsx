import { useState } from 'react'
import { FormDialog } from '../kit/FormDialog.tsx'
import { useWords } from '../kit/words.tsx'
import './export.css'

interface SendDialogProps {
  readonly onSend: (withHistory: boolean) => void
  readonly onClose: () => void
}

/** Asks what goes along with a copy for another desk. */
export function SendDialog({ onSend, onClose }: SendDialogProps) {
  const { handOver: words } = useWords()
  const [isWithHistory, setWithHistory] = useState(true)
  const send = () => {
    onSend(isWithHistory)
  }
  return (
    <FormDialog title={words.title} apply={words.choose} icon="send" onApply={send} onClose={onClose}>
      <p>{words.about}</p>
      <div className="profiles" role="radiogroup" aria-label={words.title}>
        {([true, false] as const).map((withHistory) => {
          const { name, about } = withHistory ? words.with : words.without
          return (
            <label key={name} className="profile">
              <input
                type="radio"
                name="history"
                checked={withHistory === isWithHistory}
                onChange={() => {
                  setWithHistory(withHistory)
                }}
              />
              <strong>{name}</strong>
              <small>{about}</small>
            </label>
          )
        })}
      </div>
    </FormDialog>
  )
}
