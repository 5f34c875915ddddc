import { useMemo } from 'react'
import type { Article } from '../article/article.ts'
import type { Direction } from '../article/bidi/direction.ts'
import { directionOfLanguage, directionOfText } from '../article/bidi/direction.ts'
import { type Restoration, restoreBlock } from '../article/compare/choose.ts'
import { compareArticles } from '../article/compare/compare-articles.ts'
import type { BlockChange, FieldChange } from '../article/compare/comparison.ts'
import { IconButton } from '../kit/Button.tsx'
import { Icon } from '../kit/Icon.tsx'
import { useWords } from '../kit/words.tsx'
import { ChangedBlock } from './ChangedBlock.tsx'
import { DrawnPieces } from './DrawnPieces.tsx'

interface ComparisonProps {
  readonly before: Article
  readonly after: Article
  /** Left out where the later version is not the one that is written in. */
  readonly onRestore?: (restoration: Restoration) => void
  /** What that is called; to give a block its earlier state back unless said. */
  readonly restoring?: string
}

/** Two versions of an article as one page: what came, went, moved and looks otherwise, each block with a way back. */
export function Comparison({ before, after, onRestore, restoring }: ComparisonProps) {
  const { history: words } = useWords()
  // The open article is a new one at each look; what it is made of is not.
  const { story, body } = after
  const { fields, blocks } = useMemo(
    () => compareArticles(before, { format: before.format, story, body }),
    [before, story, body],
  )
  const base = directionOfLanguage(after.story.language)
  const isSame = fields.length === 0 && blocks.every((change) => change.kind === 'equal' && !change.moved)
  return (
    <article className="paper comparison-page" dir={base} lang={after.story.language}>
      {isSame ? <p className="comparison-same">{words.same}</p> : null}
      {fields.map((field) => (
        <ChangedField key={field.field} change={field} base={base} />
      ))}
      {blocks.map((change, index) => (
        <div key={index} className="comparison-row" data-change={nameOf(change)}>
          <Sign change={change} />
          <ChangedBlock change={change} base={base} around={base} />
          {onRestore && change.kind !== 'equal' ? (
            <IconButton
              icon="undo"
              label={restoring ?? words.restoreBlock}
              onClick={() => {
                const restoration = restoreBlock(blocks, index)
                if (restoration) onRestore(restoration)
              }}
            />
          ) : null}
        </div>
      ))}
    </article>
  )
}

const nameOf = (change: BlockChange) =>
  'moved' in change && change.moved && change.kind === 'equal' ? 'moved' : change.kind

const signs = { added: '+', removed: '−', changed: '±', formatted: '~' } as const

/** What became of the block, for those who see no colour and those who hear the page. */
function Sign({ change }: { readonly change: BlockChange }) {
  const { history: words } = useWords()
  const isMoved = 'moved' in change && change.moved
  if (change.kind === 'equal' && !isMoved) return <span />
  const said = [
    ...(isMoved ? [words.change.moved] : []),
    ...(change.kind === 'equal' ? [] : [words.change[change.kind]]),
  ].join(' · ')
  return (
    <span className="comparison-sign" role="img" aria-label={said} title={said}>
      {isMoved ? <Icon name="moved" size={14} /> : null}
      {change.kind === 'equal' ? null : signs[change.kind]}
    </span>
  )
}

function ChangedField({ change, base }: { readonly change: FieldChange; readonly base: Direction }) {
  const words = useWords()
  const { field, before, after, pieces } = change
  const direction = directionOfText(after === '' ? before : after, base)
  return (
    <div className="comparison-field">
      <small>{words.story[field]}</small>
      <p dir={direction}>
        <DrawnPieces
          pieces={pieces}
          before={[{ text: before }]}
          after={[{ text: after }]}
          direction={direction}
        />
      </p>
    </div>
  )
}
