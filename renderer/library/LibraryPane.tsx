import { useMemo, useState } from 'react'
import type { BinnedRow, LibraryState, ArticleRow as Row } from '../desk.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { Icon } from '../kit/Icon.tsx'
import { Menu } from '../kit/Menu.tsx'
import { say, sayProblem } from '../kit/say.ts'
import { useDirection } from '../kit/use-direction.ts'
import { useWords } from '../kit/words.tsx'
import { ArticleRow } from './ArticleRow.tsx'
import { filterRows, type SortBy, sortRows, sorts } from './order.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { useSelection } from './use-selection.ts'
import './library.css'

export interface LibraryActions {
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
  readonly onImport: () => void
  readonly onRename: (row: Row) => void
  readonly onMove: (row: Row) => void
  readonly onDuplicate: (id: string) => void
  readonly onSend: (id: string) => void
  readonly onExport: (ids: readonly string[]) => void
  readonly onBin: (id: string) => void
  readonly onRestore: (id: string) => void
  readonly onReveal: (id: string) => void
  readonly onChooseFolder: () => void
  readonly onShowBin: (shown: boolean) => void
}

interface LibraryPaneProps extends LibraryActions {
  readonly library: LibraryState
  /** The bin's articles while the bin is shown, else null. */
  readonly bin: readonly BinnedRow[] | null
  readonly openId: string | null
  /** When the list was read, in milliseconds since 1970. */
  readonly now: number
  readonly sort: SortBy
  readonly onSort: (sort: SortBy) => void
}

/** The articles of the library's folder, or of its bin. */
export function LibraryPane(props: LibraryPaneProps) {
  const { library, bin, sort, openId, onSort, onNew, onImport, onExport, onShowBin, onChooseFolder } = props
  const words = useWords()
  const [query, setQuery] = useState('')
  const queryDirection = useDirection(query)
  const all: readonly Row[] = bin ?? library.rows
  const rows = useMemo(() => sortRows(filterRows(all, query), sort), [all, query, sort])
  const shown = bin ? [] : rows.map(({ id }) => id)
  const { selected, click, press, clear } = useSelection(shown, openId)
  return (
    <nav className="library" aria-label={words.library.title}>
      <header>
        <h2>{bin ? words.library.bin : words.library.title}</h2>
        <IconButton icon="import" label={words.library.import} onClick={onImport} />
        <Menu
          label={words.library.sort}
          choices={[
            ...sorts.map((by) => ({
              id: by,
              label: words.library.sortBy[by],
              checked: by === sort,
              run: () => {
                onSort(by)
              },
            })),
            {
              id: 'export',
              label: words.publish.exportShown,
              icon: 'export' as const,
              disabled: shown.length === 0,
              run: () => {
                onExport(shown)
              },
            },
            { id: 'folder', label: words.library.chooseFolder, icon: 'folder' as const, run: onChooseFolder },
          ]}
        >
          <Icon name="more" />
        </Menu>
      </header>
      <Button look="main" icon="add" className="library-new" onClick={onNew}>
        {words.library.new}
      </Button>
      <label className="library-filter">
        <Icon name="search" size={15} />
        <input
          type="search"
          dir={queryDirection}
          placeholder={words.library.filter}
          aria-label={words.library.filter}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
          }}
        />
      </label>
      <ul onKeyDown={bin ? undefined : press}>
        {rows.map((row) => (
          <ArticleRow
            key={row.id}
            row={row}
            binned={bin !== null}
            selected={selected.includes(row.id)}
            onClick={click}
            {...props}
          />
        ))}
      </ul>
      {rows.length > 0 ? null : <Nothing {...props} query={query} />}
      {selected.length === 0 ? null : (
        <SelectionBar
          count={selected.length}
          onExport={() => {
            onExport(selected)
          }}
          onClear={clear}
        />
      )}
      <footer>
        <Button
          look="quiet"
          icon={bin ? 'back' : 'bin'}
          onClick={() => {
            onShowBin(!bin)
          }}
        >
          {bin ? words.library.backToArticles : words.library.bin}
        </Button>
      </footer>
    </nav>
  )
}

function Nothing({ library, bin, query }: LibraryPaneProps & { readonly query: string }) {
  const words = useWords()
  if (library.problem) return <p className="library-nothing bad">{sayProblem(words, library.problem)}</p>
  if (query !== '') return <p className="library-nothing">{say(words.library.noMatch, { query })}</p>
  if (bin) return <p className="library-nothing">{words.library.emptyBin}</p>
  return (
    <p className="library-nothing">
      <strong>{words.library.empty}</strong>
      {words.library.emptyHint}
    </p>
  )
}
