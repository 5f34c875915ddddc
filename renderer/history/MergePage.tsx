import { type ReactNode, useState } from 'react'
import { directionOfLanguage } from '../article/bidi/direction.ts'
import { countChangers, type Merge } from '../article/compare/merge-articles.ts'
import type { Received } from '../desk.ts'
import { IconButton } from '../kit/Button.tsx'
import { say } from '../kit/say.ts'
import { useLanguage, useWords } from '../kit/words.tsx'
import { MergedBlock, MergeField } from './MergedBlock.tsx'
import type { Restorable } from './restore-article.ts'
import { sayMoment } from './say-time.ts'
import { takeRow } from './take-received.ts'
import './comparison.css'
import './merge.css'

interface MergePageProps {
  readonly open: Restorable
  readonly received: Received
  readonly merge: Merge
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The open article and a received version as one page: who changed each paragraph, and the way to take theirs. */
export function MergePage({ open, received, merge, onClose, children }: MergePageProps) {
  const { handOver: words, history, ask } = useWords()
  const { story } = open.article()
  const base = directionOfLanguage(story.language)
  const { them, clash } = countChangers(merge)
  const isKnown = received.ancestor !== null
  return (
    <section
      className="comparison"
      aria-label={words.comparison}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header>
        <strong>{words.comparison}</strong>
        <span className="comparison-legend">
          <ins>{history.legend.added}</ins>
          <del>{history.legend.removed}</del>
        </span>
        {isKnown ? <small role="status">{say(words.left, { them, clash })}</small> : null}
        <span className="window-space" />
        {children}
        <IconButton icon="close" label={ask.close} onClick={onClose} />
      </header>
      <div className="comparison-desk">
        <article className="paper comparison-page merge-page" dir={base} lang={story.language}>
          <Sides byline={story.byline} received={received} />
          {them + clash === 0 ? <p className="comparison-same">{words.same}</p> : null}
          {merge.fields.map((row) => (
            <MergeField
              key={row.field}
              row={row}
              base={base}
              isKnown={isKnown}
              onTake={() => {
                open.changeStory(row.theirs)
              }}
            />
          ))}
          {merge.rows.map((row, index) => (
            <MergedBlock
              key={index}
              row={row}
              base={base}
              isKnown={isKnown}
              onTake={() => void takeRow(open, merge.rows, row)}
            />
          ))}
        </article>
      </div>
    </section>
  )
}

/** Both authors, and when each saved. */
function Sides({ byline, received }: { readonly byline: string; readonly received: Received }) {
  const { handOver: words, history } = useWords()
  const language = useLanguage()
  const [now] = useState(() => Date.now())
  const timeOf = (savedAt: string) =>
    Number.isNaN(Date.parse(savedAt)) ? words.noTime : sayMoment(Date.parse(savedAt), now, language, history)
  const sides = [
    { side: words.here, by: 'me', name: byline, savedAt: received.savedHereAt },
    { side: words.there, by: 'them', name: received.article.story.byline, savedAt: received.savedAt },
  ]
  return (
    <dl className="merge-sides" dir={directionOfLanguage(language)} lang={language}>
      {sides.map(({ side, by, name, savedAt }) => (
        <div key={by} data-by={by}>
          <dt>{side}</dt>
          <dd>{say(words.side, { name: name === '' ? words.noName : name, time: timeOf(savedAt) })}</dd>
        </div>
      ))}
      <p>{received.ancestor ? words.from : words.noAncestor}</p>
    </dl>
  )
}
