import { useState } from 'react'
import { wordsIn } from '../article/newsroom/read-dictionary.ts'
import { useDirection } from '../kit/use-direction.ts'
import { useWords } from '../kit/words.tsx'

interface DictionaryFieldProps {
  readonly words: readonly string[]
  readonly onChange: (words: readonly string[]) => void
}

/** The words that are right in this newsroom, as a text of one word a line. */
export function DictionaryField({ words, onChange }: DictionaryFieldProps) {
  const { houseStyle } = useWords()
  const [typed, setTyped] = useState(() => words.map((word) => `${word}\n`).join(''))
  return (
    <div className="field">
      <textarea
        className="input newsroom-dictionary"
        aria-label={houseStyle.dictionary}
        rows={6}
        dir={useDirection(typed)}
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(wordsIn(event.target.value))
        }}
      />
      <small>{houseStyle.dictionaryHint}</small>
    </div>
  )
}
