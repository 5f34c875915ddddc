import type { MouseEvent } from 'react'
import { directionOfLanguage, directionOfText } from '../article/bidi/direction.ts'
import type { ArticleRow as Row } from '../desk.ts'
import { Icon } from '../kit/Icon.tsx'
import { type Choice, Menu } from '../kit/Menu.tsx'
import { sayProblem } from '../kit/say.ts'
import { useCount, useLanguage, useWords } from '../kit/words.tsx'
import type { Words } from '../words/index.ts'
import type { LibraryActions } from './LibraryPane.tsx'
import { sayWhen } from './say-when.ts'

interface ArticleRowProps extends LibraryActions {
  readonly row: Row
  readonly binned: boolean
  readonly selected: boolean
  /** Answers whether the click chose the row beside others, and so is not to open it. */
  readonly onClick: (event: MouseEvent, id: string) => boolean
  readonly openId: string | null
  /** When the list was read, in milliseconds since 1970. */
  readonly now: number
}

export function ArticleRow({ row, binned, selected, openId, now, onClick, ...actions }: ArticleRowProps) {
  const words = useWords()
  const language = useLanguage()
  const count = useCount()
  const headline = row.headline.trim()
  const base = directionOfLanguage(row.language)
  const openable = !binned
  return (
    <li className={row.id === openId ? 'article-row current' : 'article-row'} data-selected={selected}>
      <button
        type="button"
        className="article-row-main"
        aria-current={row.id === openId ? 'true' : undefined}
        title={row.problem ? sayProblem(words, row.problem) : row.fileName}
        aria-pressed={selected ? true : undefined}
        disabled={!openable}
        onClick={(event) => {
          if (!onClick(event, row.id)) actions.onOpen(row.id)
        }}
      >
        <strong dir={headline === '' ? undefined : directionOfText(headline, base)}>
          {row.problem ? row.fileName : headline === '' ? words.library.untitled : headline}
        </strong>
        {row.problem ? (
          <small className="bad">{words.library.damaged}</small>
        ) : (
          <small>
            <span className={`status ${row.status}`}>{words.status[row.status]}</span>
            <bdi dir={row.byline === '' ? undefined : directionOfText(row.byline, base)}>
              {row.byline === '' ? words.library.noByline : row.byline}
            </bdi>
            <span>{count(words.count.words, row.words)}</span>
            <time dateTime={new Date(row.modifiedAt).toISOString()}>
              {sayWhen(row.modifiedAt, now, language)}
            </time>
          </small>
        )}
      </button>
      <Menu label={words.library.actions} choices={choicesFor(row, binned, words, actions)}>
        <Icon name="more" size={16} />
      </Menu>
    </li>
  )
}

function choicesFor(row: Row, binned: boolean, words: Words, actions: LibraryActions): readonly Choice[] {
  const { id } = row
  if (binned)
    return [
      {
        id: 'restore',
        label: words.library.restore,
        icon: 'undo',
        run: () => {
          actions.onRestore(id)
        },
      },
    ]
  return [
    {
      id: 'rename',
      label: words.library.rename,
      run: () => {
        actions.onRename(row)
      },
    },
    {
      id: 'move',
      label: words.library.move,
      run: () => {
        actions.onMove(row)
      },
    },
    {
      id: 'duplicate',
      label: words.library.duplicate,
      disabled: row.problem !== undefined,
      run: () => {
        actions.onDuplicate(id)
      },
    },
    {
      id: 'send',
      label: words.menu.send,
      icon: 'send',
      disabled: row.problem !== undefined,
      run: () => {
        actions.onSend(id)
      },
    },
    {
      id: 'export',
      label: words.publish.export,
      icon: 'export',
      disabled: row.problem !== undefined,
      run: () => {
        actions.onExport([id])
      },
    },
    {
      id: 'reveal',
      label: words.library.reveal,
      icon: 'folder',
      run: () => {
        actions.onReveal(id)
      },
    },
    {
      id: 'bin',
      label: words.library.moveToBin,
      icon: 'bin',
      grave: true,
      run: () => {
        actions.onBin(id)
      },
    },
  ]
}
