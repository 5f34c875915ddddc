import { useState } from 'react'
import { countChangers, mergeArticles } from '../article/compare/merge-articles.ts'
import type { Received } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Icon } from '../kit/Icon.tsx'
import { say } from '../kit/say.ts'
import { type Store, useStore } from '../kit/store.ts'
import { useWords } from '../kit/words.tsx'
import { MergePage } from './MergePage.tsx'
import type { Restorable } from './restore-article.ts'
import { takeAll, takeClear } from './take-received.ts'
import './outside.css'

interface ReceivedBarProps {
  readonly open: Restorable & {
    readonly received: Store<Received | null>
    readonly looked: Store<number>
  }
  /** Makes an article of its own of the received version. */
  readonly onBoth: (received: Received) => void
}

/** Says that another version of the open article came in, and what can be done; both stay in the history, whatever is chosen. */
export function ReceivedBar({ open, onBoth }: ReceivedBarProps) {
  const { handOver: words } = useWords()
  const received = useStore(open.received)
  const [isCompared, setCompared] = useState(false)
  useStore(open.looked)
  useStore(open.story)
  if (!received) return null
  const merge = mergeArticles(received.ancestor, open.article(), received.article)
  const { them, clash } = countChangers(merge)
  const isSettled = them + clash === 0 && received.ancestor !== null
  const end = () => {
    setCompared(false)
    open.received.set(null)
  }
  const choices = isSettled ? (
    <Button look="main" onClick={end}>
      {words.done}
    </Button>
  ) : (
    <div className="outside-choices">
      {received.ancestor && them > 0 ? (
        <Button look={isCompared ? 'main' : 'plain'} onClick={() => void takeClear(open, received)}>
          {words.merge}
        </Button>
      ) : null}
      <Button
        onClick={() => {
          void takeAll(open, received).then((isTaken) => {
            if (isTaken) end()
          })
        }}
      >
        {words.all}
      </Button>
      <Button onClick={end}>{words.mine}</Button>
      <Button
        onClick={() => {
          onBoth(received)
        }}
      >
        {words.both}
      </Button>
    </div>
  )
  return (
    <>
      <div className="outside-bar" role="alert">
        <Icon name="people" size={18} />
        <p>
          {say(words[received.standing], { file: received.file })} <small>{words.kept}</small>
        </p>
        {isCompared ? null : (
          <Button
            look={isSettled ? 'plain' : 'main'}
            onClick={() => {
              setCompared(true)
            }}
          >
            {words.compare}
          </Button>
        )}
        {isCompared ? null : choices}
      </div>
      {isCompared ? (
        <MergePage
          open={open}
          received={received}
          merge={merge}
          onClose={() => {
            setCompared(false)
          }}
        >
          {choices}
        </MergePage>
      ) : null}
    </>
  )
}
