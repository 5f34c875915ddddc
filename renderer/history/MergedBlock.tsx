import type { ReactNode } from 'react'
import type { Direction } from '../article/bidi/direction.ts'
import { directionOfLanguage, directionOfText } from '../article/bidi/direction.ts'
import { compareBlocks } from '../article/compare/compare-blocks.ts'
import { compareTexts } from '../article/compare/compare-words.ts'
import type { Changer, MergeRow } from '../article/compare/merge.ts'
import type { FieldRow } from '../article/compare/merge-articles.ts'
import type { ArticleElement } from '../article/element.ts'
import { Button } from '../kit/Button.tsx'
import { useLanguage, useWords } from '../kit/words.tsx'
import { ChangedBlock } from './ChangedBlock.tsx'
import { DrawnPieces } from './DrawnPieces.tsx'

interface RowProps {
  readonly base: Direction
  /** Whether a version that both come from is known. */
  readonly isKnown: boolean
  readonly onTake: () => void
}

/** One block of three versions: what each made of it, who did, and the way to take theirs. */
export function MergedBlock({ row, base, isKnown, onTake }: RowProps & { readonly row: MergeRow }) {
  const { handOver: words } = useWords()
  const { by, ancestor, mine, theirs } = row
  const isTakable = by === 'them' || by === 'clash'
  const taking = theirs === null ? words.remove : mine === null ? words.add : words.take
  return (
    <Framed by={by} isKnown={isKnown} {...(isTakable ? { taking, onTake } : {})}>
      {by === 'clash' && isKnown && mine && theirs ? (
        <>
          <Version by="me">
            <Change from={ancestor} to={mine} base={base} />
          </Version>
          <Version by="them">
            <Change from={ancestor} to={theirs} base={base} />
          </Version>
        </>
      ) : (
        <Change {...shownOf(row, isKnown)} base={base} />
      )}
    </Framed>
  )
}

/** The one change that a row shows; of a clash in which one side took the block away, what the other made of it. */
function shownOf({ by, ancestor, mine, theirs }: MergeRow, isKnown: boolean) {
  if (!isKnown) return by === 'nobody' ? { from: mine, to: mine } : { from: mine, to: theirs ?? mine }
  if (by === 'nobody' || by === 'both') return { from: mine, to: mine }
  if (by === 'me') return { from: ancestor, to: mine }
  return by === 'them' ? { from: ancestor, to: theirs } : { from: ancestor, to: mine ?? theirs }
}

interface ChangeProps {
  readonly from: ArticleElement | null
  readonly to: ArticleElement | null
  readonly base: Direction
}

function Change({ from, to, base }: ChangeProps) {
  const changes = compareBlocks(from ? [from] : [], to ? [to] : [])
  return changes.map((change, index) => (
    <ChangedBlock key={index} change={change} base={base} around={base} />
  ))
}

function Version({ by, children }: { readonly by: 'me' | 'them'; readonly children: ReactNode }) {
  const { handOver: words } = useWords()
  const language = useLanguage()
  return (
    <div className="merge-version" data-by={by}>
      <small lang={language}>{by === 'me' ? words.here : words.there}</small>
      {children}
    </div>
  )
}

interface FramedProps {
  readonly by: Changer
  readonly isKnown: boolean
  readonly taking?: string
  readonly onTake?: () => void
  readonly children: ReactNode
}

function Framed({ by, isKnown, taking, onTake, children }: FramedProps) {
  const { handOver: words } = useWords()
  const language = useLanguage()
  const said = (isKnown ? words.by : words.unknown)[by]
  return (
    <div className="merge-row" data-by={by}>
      {by === 'nobody' ? null : (
        <div className="merge-said" lang={language} dir={directionOfLanguage(language)}>
          <small>{said}</small>
          {onTake ? (
            <Button look="quiet" icon="take" onClick={onTake}>
              {taking}
            </Button>
          ) : null}
        </div>
      )}
      {children}
    </div>
  )
}

/** A field of the story that somebody changed. */
export function MergeField({ row, base, isKnown, onTake }: RowProps & { readonly row: FieldRow }) {
  const words = useWords()
  const { field, by, mine, theirs } = row
  const [own, other] = [mine, theirs].map((story) => {
    const value = story[field] ?? ''
    return typeof value === 'string' ? value : value.join('، ')
  })
  if (own === undefined || other === undefined) throw new Error('Both sides have every field.')
  const direction = directionOfText(own === '' ? other : own, base)
  const isTakable = by === 'them' || by === 'clash'
  return (
    <Framed by={by} isKnown={isKnown} {...(isTakable ? { taking: words.handOver.take, onTake } : {})}>
      <div className="comparison-field">
        <small>{words.story[field]}</small>
        <p dir={direction}>
          {isTakable ? (
            <DrawnPieces
              pieces={compareTexts(own, other)}
              before={[{ text: own }]}
              after={[{ text: other }]}
              direction={direction}
            />
          ) : (
            own
          )}
        </p>
      </div>
    </Framed>
  )
}
