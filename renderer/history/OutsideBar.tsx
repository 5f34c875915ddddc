import { type ReactNode, useState } from 'react'
import type { Article } from '../article/article.ts'
import type { ArticleEditor } from '../article/element.ts'
import type { Problem } from '../article/problem.ts'
import { replaceBlocks } from '../article/replace-blocks.ts'
import type { OpenedArticle } from '../desk.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { Icon } from '../kit/Icon.tsx'
import { say, sayProblem } from '../kit/say.ts'
import { type Store, useStore } from '../kit/store.ts'
import { useWords } from '../kit/words.tsx'
import { Comparison } from './Comparison.tsx'
import './comparison.css'
import './outside.css'

/** What another program did to the file of the open article. */
type Outside =
  | { readonly kind: 'changed'; readonly theirs: OpenedArticle }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable'; readonly problem: Problem }

interface OutsideBarProps {
  readonly open: {
    readonly editor: ArticleEditor
    readonly outside: Store<Outside | null>
    readonly looked: Store<number>
    article(): Article
  }
  readonly onMine: (theirs: OpenedArticle) => void
  readonly onTheirs: () => void
  readonly onBoth: () => void
  readonly onPutBack: () => void
}

/** Says what another program did to the open article's file, and what can be done; nothing is lost, whatever is chosen. */
export function OutsideBar({ open, onMine, onTheirs, onBoth, onPutBack }: OutsideBarProps) {
  const words = useWords()
  const outside = useStore(open.outside)
  const [isCompared, setCompared] = useState(false)
  if (!outside) return null
  if (outside.kind !== 'changed')
    return (
      <div className="outside-bar" role="alert">
        <Icon name="warning" size={18} />
        <p>
          {outside.kind === 'gone'
            ? words.outside.gone
            : say(words.outside.unreadable, { why: sayProblem(words, outside.problem) })}
        </p>
        <div className="outside-choices">
          <Button look="main" onClick={onPutBack}>
            {words.outside.putBack}
          </Button>
        </div>
      </div>
    )
  const { theirs } = outside
  const choices = (
    <div className="outside-choices">
      <Button
        onClick={() => {
          onMine(theirs)
        }}
      >
        {words.outside.mine}
      </Button>
      <Button onClick={onTheirs}>{words.outside.theirs}</Button>
      <Button onClick={onBoth}>{words.outside.both}</Button>
    </div>
  )
  return (
    <>
      <div className="outside-bar" role="alert">
        <Icon name="warning" size={18} />
        <p>
          {words.outside.changed} <small>{words.outside.kept}</small>
        </p>
        <Button
          look="main"
          onClick={() => {
            setCompared(true)
          }}
        >
          {words.outside.compare}
        </Button>
        {choices}
      </div>
      {isCompared ? (
        <Compared
          open={open}
          theirs={theirs.article}
          onClose={() => {
            setCompared(false)
          }}
        >
          {choices}
        </Compared>
      ) : null}
    </>
  )
}

interface ComparedProps extends Pick<OutsideBarProps, 'open'> {
  readonly theirs: Article
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What the file holds against what the window holds; paragraph by paragraph the file's may be taken. */
function Compared({ open, theirs, onClose, children }: ComparedProps) {
  const { outside: words, history, ask } = useWords()
  useStore(open.looked)
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
          <span className="reformatted">{history.legend.formatted}</span>
        </span>
        <span className="window-space" />
        {children}
        <IconButton icon="close" label={ask.close} onClick={onClose} />
      </header>
      <div className="comparison-desk">
        <Comparison
          before={theirs}
          after={open.article()}
          restoring={words.takeBlock}
          onRestore={(restoration) => void replaceBlocks(open.editor, restoration)}
        />
      </div>
    </section>
  )
}
