import { useEffect, useState } from 'react'
import { directionOfText } from '../article/bidi/direction.ts'
import { desk, type LostArticle } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { useLanguage, useWords } from '../kit/words.tsx'
import { sayMoment } from './say-time.ts'

interface LostArticlesProps {
  readonly onRevive: (id: string) => void
  readonly onClose: () => void
}

/** Articles whose versions are kept and whose file is damaged or gone, each with a way back. */
export function LostArticles({ onRevive, onClose }: LostArticlesProps) {
  const words = useWords()
  const language = useLanguage()
  const [at] = useState(() => Date.now())
  const [lost, setLost] = useState<readonly LostArticle[] | null>(null)
  useEffect(() => {
    void desk.lostArticles().then((found) => {
      setLost(found.ok ? found.value : [])
    })
  }, [])
  const { lost: said } = words.history
  return (
    <Dialog title={said.title} onClose={onClose} wide>
      <p>{lost?.length === 0 ? said.none : said.about}</p>
      <ul className="lost-articles">
        {(lost ?? []).map(({ id, headline, state, takenAt }) => (
          <li key={id}>
            <span>
              <strong dir={directionOfText(headline, 'rtl')}>
                {headline === '' ? words.library.untitled : headline}
              </strong>
              <small>
                {said[state]} · {sayMoment(takenAt, at, language, words.history)}
              </small>
            </span>
            <Button
              icon="undo"
              onClick={() => {
                onRevive(id)
              }}
            >
              {said.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
