import { useEffect, useRef, useState } from 'react'
import type { ChangedWords } from '../article/compare/count-changes.ts'
import type { Snapshot } from '../desk.ts'
import { useLanguage, useWords } from '../kit/words.tsx'
import { fill } from '../words/index.ts'
import { sayDay, sayTime } from './say-time.ts'
import type { Versions } from './versions.ts'

interface VersionListProps {
  /** The newest first. */
  readonly snapshots: readonly Snapshot[]
  readonly versions: Versions
  readonly chosen: string | null
  readonly onChoose: (snapshot: Snapshot) => void
}

/** The versions of an article by day: when, why, and how many words came and went. */
export function VersionList({ snapshots, versions, chosen, onChoose }: VersionListProps) {
  const { history: words } = useWords()
  const language = useLanguage()
  const [now] = useState(() => Date.now())
  const days = snapshots.reduce<readonly { readonly day: string; readonly of: readonly Snapshot[] }[]>(
    (done, snapshot) => {
      const day = sayDay(snapshot.takenAt, now, language, words)
      const last = done.at(-1)
      return last?.day === day
        ? [...done.slice(0, -1), { day, of: [...last.of, snapshot] }]
        : [...done, { day, of: [snapshot] }]
    },
    [],
  )
  return (
    <div className="versions">
      {days.map(({ day, of }) => (
        <section key={`${day}${String(of[0]?.turn)}`}>
          <h3>{day}</h3>
          <ul>
            {of.map((snapshot) => (
              <li key={snapshot.name}>
                <button
                  type="button"
                  className="version"
                  aria-pressed={snapshot.name === chosen}
                  onClick={() => {
                    onChoose(snapshot)
                  }}
                >
                  <time dateTime={new Date(snapshot.takenAt).toISOString()}>
                    {sayTime(snapshot.takenAt, language)}
                  </time>
                  <span>{words.reason[snapshot.reason]}</span>
                  <WordsSince
                    snapshot={snapshot}
                    before={snapshots[snapshots.indexOf(snapshot) + 1]}
                    versions={versions}
                  />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface WordsSinceProps {
  readonly snapshot: Snapshot
  readonly before: Snapshot | undefined
  readonly versions: Versions
}

/** Counted only once it comes into sight. */
function WordsSince({ snapshot, before, versions }: WordsSinceProps) {
  const { history: words } = useWords()
  const place = useRef<HTMLElement>(null)
  const [counted, setCounted] = useState<ChangedWords | 'damaged' | undefined>()
  useEffect(() => {
    const look = async () => {
      const read = await versions.read(snapshot)
      if (!read.ok) setCounted('damaged')
      else if (before) setCounted((await versions.wordsSince(before, snapshot)) ?? undefined)
    }
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      void look()
    })
    if (place.current) observer.observe(place.current)
    return () => {
      observer.disconnect()
    }
  }, [snapshot, before, versions])
  if (counted === 'damaged') return <small className="bad">{words.damaged}</small>
  const said = counted && fill(words.words, { added: counted.added, removed: counted.removed })
  return (
    <small ref={place} dir="ltr" title={said} aria-label={said}>
      {counted ? (
        <>
          <ins>+{counted.added}</ins> <del>−{counted.removed}</del>
        </>
      ) : (
        '\u00a0'
      )}
    </small>
  )
}
