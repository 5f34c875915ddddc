import { useEffect, useRef, useState } from 'react'
import type { Article } from '../article/article.ts'
import type { Store } from '../kit/store.ts'

/** How long a writer rests before the preview follows, and how long it falls behind one who does not rest, in milliseconds. */
const rest = 200
const longestBehind = 3_000
/** A preview that is slow to draw is drawn less often: at most this part of the time. */
const mostOfTime = 1 / 8

export interface Followed {
  article(): Article
  /** Counts up when the body or the caret has changed. */
  readonly looked: Store<number>
  readonly story: Store<unknown>
}

/** The article as it is whenever its writer rests; nothing is looked at between two keys. */
export function useFollowed(open: Followed): Article {
  const [shown, setShown] = useState(() => open.article())
  const drawing = useRef({ begun: 0, cost: 0 })
  useEffect(() => {
    const { current } = drawing
    if (current.begun > 0) current.cost = performance.now() - current.begun
  }, [shown])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let behindSince: number | undefined
    let lastKey = 0
    const follow = () => {
      const now = performance.now()
      const { begun, cost } = drawing.current
      const wait = Math.max(
        Math.min(lastKey + rest, (behindSince ?? now) + longestBehind),
        begun + cost / mostOfTime,
      )
      clearTimeout(timer)
      if (now < wait) timer = setTimeout(follow, wait - now)
      else {
        behindSince = undefined
        drawing.current.begun = now
        setShown((last) => unlessSame(last, open.article()))
      }
    }
    const change = () => {
      behindSince ??= performance.now()
      follow()
    }
    const press = () => {
      lastKey = performance.now()
    }
    const stops = [open.looked.subscribe(change), open.story.subscribe(change)]
    window.addEventListener('keydown', press, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
      window.removeEventListener('keydown', press, { capture: true })
    }
  }, [open])
  return shown
}

/** A caret that moved is no news: an edited body and a changed story are other values. */
const unlessSame = (last: Article, now: Article): Article =>
  last.body === now.body && last.story === now.story ? last : now
