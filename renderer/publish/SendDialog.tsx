import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { useWords } from '../kit/words.tsx'
import './export.css'

interface SendDialogProps {
  readonly onSend: (withHistory: boolean) => void
  readonly onClose: () => void
}

/** Asks what goes along with a copy for another desk. */
export function SendDialog({ onSend, onClose }: SendDialogProps) {
  const { handOver: words, ask } = useWords()
  const [isWithHistory, setWithHistory] = useState(true)
  const send = () => {
    onSend(isWithHistory)
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={send}
      actions={
        <>
          <Button onClick={onClose}>{ask.cancel}</Button>
          <Button look="main" icon="send" onClick={send}>
            {words.choose}
          </Button>
        </>
      }
    >
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
      <button type="submit" hidden />
    </Dialog>
  )
}
