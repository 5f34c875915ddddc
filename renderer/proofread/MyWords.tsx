import { useEffect, useState } from 'react'
import type { Problem } from '../article/problem.ts'
import { IconButton } from '../kit/Button.tsx'
import { sayProblem } from '../kit/say.ts'
import { useStore } from '../kit/store.ts'
import { useWords } from '../kit/words.tsx'
import { changePersonal, personal, readPersonal } from './personal.ts'
import './my-words.css'

/** The words of one’s own dictionary and the findings that are always let pass: each can be taken back. */
export function MyWords() {
  const words = useWords()
  const lists = useStore(personal)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    void readPersonal().then(setProblem)
  }, [])
  return (
    <details className="my-words">
      <summary>{words.copyDesk.myWords}</summary>
      {problem ? <p role="alert">{sayProblem(words, problem)}</p> : null}
      {(['words', 'ignored'] as const).map((list) => (
        <section key={list}>
          <h3>{words.copyDesk.lists[list]}</h3>
          {lists[list].length === 0 ? <p>{words.copyDesk.lists.empty}</p> : null}
          <ul>
            {lists[list].map((entry) => {
              const shown = list === 'words' ? entry : entry.slice(entry.indexOf(':') + 1)
              return (
                <li key={entry}>
                  <bdi>{shown}</bdi>
                  <IconButton
                    icon="close"
                    label={`${words.copyDesk.lists.remove} ${shown}`}
                    onClick={() => void changePersonal(list, [], [entry]).then(setProblem)}
                  />
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </details>
  )
}
