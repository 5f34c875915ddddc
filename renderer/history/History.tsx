import { useEffect, useMemo, useState } from 'react'
import type { Article } from '../article/article.ts'
import type { Problem } from '../article/problem.ts'
import { replaceBlocks } from '../article/replace-blocks.ts'
import { desk, type Snapshot } from '../desk.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { say } from '../kit/say.ts'
import { type Store, useStore } from '../kit/store.ts'
import { useLanguage, useWords } from '../kit/words.tsx'
import { Comparison } from './Comparison.tsx'
import { type Restorable, restoreArticle } from './restore-article.ts'
import { sayMoment } from './say-time.ts'
import { VersionList } from './VersionList.tsx'
import { versionsOf } from './versions.ts'
import './comparison.css'
import './history.css'

interface HistoryProps {
  readonly open: Restorable & {
    readonly saving: Store<{ readonly state: string }>
    /** Counts up when the body has changed. */
    readonly looked: Store<number>
  }
  readonly onProblem: (problem: Problem) => void
  readonly onClose: () => void
}

interface Listed {
  readonly snapshots: readonly Snapshot[]
  /** When, in milliseconds since 1970. */
  readonly at: number
}

interface Chosen {
  readonly snapshot: Snapshot
  readonly article: Article
  /** The version after it; null where there is none. */
  readonly next: Article | null
}

/** The versions of the open article, what changed since one of them, and the ways back to it. */
export function History({ open, onProblem, onClose }: HistoryProps) {
  const words = useWords()
  const language = useLanguage()
  const saving = useStore(open.saving)
  const versions = useMemo(() => versionsOf(open.id), [open.id])
  const [{ snapshots, at }, setListed] = useState<Listed>({ snapshots: [], at: 0 })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [side, setSide] = useState<'now' | 'next'>('now')
  const [restored, setRestored] = useState(0)
  useStore(open.looked)
  useStore(open.story)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved or restored may have been kept
  useEffect(() => {
    void desk.history(open.id).then((listed) => {
      if (listed.ok) setListed({ snapshots: listed.value, at: Date.now() })
      else onProblem(listed.problem)
    })
  }, [open.id, onProblem, saving.state, restored])

  const choose = async (snapshot: Snapshot) => {
    const article = await versions.read(snapshot)
    if (!article.ok) {
      onProblem(article.problem)
      return
    }
    const after = snapshots[snapshots.indexOf(snapshot) - 1]
    const next = after ? await versions.read(after) : null
    setChosen({ snapshot, article: article.value, next: next?.ok ? next.value : null })
  }
  const close = () => {
    setChosen(null)
  }
  const later = side === 'next' ? chosen?.next : null
  return (
    <>
      {chosen ? (
        <section
          className="comparison"
          aria-label={words.history.title}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close()
          }}
        >
          <header>
            <strong>
              {say(words.history.version, {
                time: sayMoment(chosen.snapshot.takenAt, at, language, words.history),
              })}
            </strong>
            <fieldset className="comparison-sides" aria-label={words.history.against}>
              {(['now', 'next'] as const).map((each) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={(each === 'next') === Boolean(later)}
                  disabled={each === 'next' && chosen.next === null}
                  onClick={() => {
                    setSide(each)
                  }}
                >
                  {words.history.sides[each]}
                </button>
              ))}
            </fieldset>
            <span className="comparison-legend">
              <ins>{words.history.legend.added}</ins>
              <del>{words.history.legend.removed}</del>
              <span className="reformatted">{words.history.legend.formatted}</span>
            </span>
            <span className="window-space" />
            <Button
              look="main"
              icon="undo"
              onClick={() => {
                void restoreArticle(open, chosen.article).then(() => {
                  setRestored(restored + 1)
                })
              }}
            >
              {words.history.restoreAll}
            </Button>
            <IconButton icon="close" label={words.history.back} onClick={close} />
          </header>
          <div className="comparison-desk">
            <Comparison
              before={chosen.article}
              after={later ?? open.article()}
              {...(later ? {} : { onRestore: (restoration) => void replaceBlocks(open.editor, restoration) })}
            />
          </div>
        </section>
      ) : null}
      <aside className="details history-pane" aria-label={words.history.title}>
        <header>
          <h2>{words.history.title}</h2>
          <IconButton icon="close" label={words.ask.close} onClick={onClose} />
        </header>
        <p>{snapshots.length === 0 ? words.history.empty : words.history.choose}</p>
        <VersionList
          snapshots={snapshots}
          versions={versions}
          chosen={chosen?.snapshot.name ?? null}
          onChoose={(snapshot) => void choose(snapshot)}
        />
      </aside>
    </>
  )
}
