import { useEffect, useState } from 'react'
import { AlsoOpen } from './AlsoOpen.tsx'
import { DamagedPage } from './DamagedPage.tsx'
import type { AppInfo, ArticleRow } from './desk.ts'
import { desk } from './desk.ts'
import { ExportMany } from './ExportMany.tsx'
import { History } from './history/History.tsx'
import { LostArticles } from './history/LostArticles.tsx'
import { Button, IconButton } from './kit/Button.tsx'
import { useStore } from './kit/store.ts'
import { useLanguage, useWords } from './kit/words.tsx'
import { LibraryPane } from './library/LibraryPane.tsx'
import { MoveDialog } from './library/MoveDialog.tsx'
import { NewArticleDialog } from './library/NewArticleDialog.tsx'
import { type SortBy, sorts } from './library/order.ts'
import { RenameDialog } from './library/RenameDialog.tsx'
import { MessageBar } from './MessageBar.tsx'
import { menuModel, type WindowCommand } from './menu.ts'
import { LedgerDialog } from './newsroom/LedgerDialog.tsx'
import { NewsroomDialog } from './newsroom/NewsroomDialog.tsx'
import { PreviewButton } from './preview/PreviewButton.tsx'
import { pressed } from './preview/panes.ts'
import { SendDialog } from './publish/SendDialog.tsx'
import { SavingState } from './SavingState.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import type { Session } from './session/session.ts'
import { useWindowKeys } from './use-window-keys.ts'
import { Workspace } from './Workspace.tsx'
import './window.css'

type PlainDialog = 'new' | 'settings' | 'lost' | 'newsroom' | 'ledger'

type Asked =
  | { readonly dialog: PlainDialog }
  | { readonly dialog: 'rename' | 'move'; readonly row: ArticleRow }
  | { readonly dialog: 'send'; readonly id: string }
  | { readonly dialog: 'export'; readonly ids: readonly string[] }
  | null

/** Everything in the window: the bar at its head, the library, and the article that is open. */
export function Window({ session, info }: { readonly session: Session; readonly info: AppInfo }) {
  const words = useWords()
  const language = useLanguage()
  const settings = useStore(session.settings)
  const library = useStore(session.library)
  const readAt = useStore(session.readAt)
  const bin = useStore(session.bin)
  const open = useStore(session.open)
  const damaged = useStore(session.damaged)
  const [asked, setAsked] = useState<Asked>(null)
  const [exporting, setExporting] = useState(false)
  const [finding, setFinding] = useState(false)
  const [xRay, setXRay] = useState(false)
  const [historyShown, setHistoryShown] = useState(false)

  const previewShown = open !== null && settings.previewShown
  const ask = (dialog: PlainDialog) => () => {
    setAsked({ dialog })
  }
  const run: Readonly<Record<WindowCommand, () => void>> = {
    'new-article': ask('new'),
    import: () => void session.importFiles(),
    save: () => void open?.save(),
    export: () => {
      setExporting(open !== null)
    },
    'copy-html': () =>
      void session.door.copy(settings.exportProfile).then((isOut) => {
        if (!isOut) setExporting(true)
      }),
    send: () => {
      if (open) setAsked({ dialog: 'send', id: open.id })
    },
    find: () => {
      setFinding(open !== null)
    },
    library: () => void session.change(pressed('libraryShown', settings, previewShown)),
    preview: () => void session.change({ previewShown: open !== null && !settings.previewShown }),
    'x-ray': () => {
      setXRay(!xRay)
    },
    history: () => {
      setHistoryShown(open !== null && !historyShown)
    },
    lost: ask('lost'),
    newsroom: ask('newsroom'),
    ledger: ask('ledger'),
    details: () => void session.change(pressed('storyShown', settings, previewShown)),
  }
  useWindowKeys(run)
  useEffect(() => {
    void desk.setMenu(menuModel(words))
  }, [words])
  useEffect(() =>
    desk.when('command', (id) => {
      if (id in run) run[id as WindowCommand]()
    }),
  )

  const close = () => {
    setAsked(null)
  }
  return (
    <div className="window" data-library={settings.libraryShown} data-details={settings.storyShown}>
      <header className="window-bar">
        <IconButton
          icon="library"
          label={words.window.showLibrary}
          pressed={settings.libraryShown}
          onClick={run.library}
        />
        <strong className="window-name">{words.app.name}</strong>
        {open ? <SavingState open={open} /> : null}
        {open ? <AlsoOpen session={session} id={open.id} /> : null}
        <span className="window-space" />
        <IconButton icon="search" label={words.menu.find} hint="Ctrl+F" disabled={!open} onClick={run.find} />
        <IconButton
          icon="x-ray"
          label={words.menu.xRay}
          hint="F8"
          pressed={xRay}
          disabled={!open}
          onClick={run['x-ray']}
        />
        <PreviewButton shown={previewShown} disabled={!open} onClick={run.preview} />
        <IconButton
          icon="history"
          label={words.menu.history}
          hint="Ctrl+Alt+H"
          pressed={historyShown}
          disabled={!open}
          onClick={run.history}
        />
        <IconButton icon="settings" label={words.settings.title} onClick={ask('settings')} />
        <Button look="main" icon="export" disabled={!open} onClick={run.export}>
          {words.menu.export.replace('…', '')}
        </Button>
        <IconButton
          icon="details"
          label={words.window.showDetails}
          pressed={settings.storyShown}
          onClick={run.details}
        />
      </header>
      {settings.libraryShown ? (
        <LibraryPane
          library={library}
          bin={bin}
          openId={open?.id ?? damaged?.id ?? null}
          now={readAt}
          sort={sorts.find((sort) => sort === settings.librarySort) ?? 'modified'}
          onSort={(librarySort: SortBy) => void session.change({ librarySort })}
          onOpen={(id) => void session.openArticle(id)}
          onNew={run['new-article']}
          onImport={run.import}
          onRename={(row) => {
            setAsked({ dialog: 'rename', row })
          }}
          onMove={(row) => {
            setAsked({ dialog: 'move', row })
          }}
          onSend={(id) => {
            setAsked({ dialog: 'send', id })
          }}
          onExport={(ids) => {
            setAsked({ dialog: 'export', ids })
          }}
          onDuplicate={(id) => void session.duplicate(id)}
          onBin={(id) => void session.binArticle(id)}
          onRestore={(id) => void session.restore(id)}
          onReveal={(id) => void session.reveal(id)}
          onChooseFolder={() => void session.chooseFolder()}
          onShowBin={(shown) => void session.showBin(shown)}
        />
      ) : null}
      {open ? (
        <Workspace
          key={open.serial}
          session={session}
          open={open}
          info={info}
          detailsShown={settings.storyShown && !historyShown}
          previewShown={previewShown && !historyShown}
          exporting={exporting}
          onExported={() => {
            setExporting(false)
          }}
          finding={finding}
          xRay={xRay}
          onFound={() => {
            setFinding(false)
          }}
        />
      ) : damaged ? (
        <DamagedPage
          key={damaged.id}
          damaged={damaged}
          info={info}
          onMake={(article) => void session.makeOf(article)}
          onOpenUrl={(url) => void session.openUrl(url)}
          onClose={() => {
            session.damaged.set(null)
          }}
        />
      ) : (
        <main className="welcome">
          <h1>{words.app.name}</h1>
          <p>{words.window.welcome}</p>
          <div>
            <Button look="main" icon="add" onClick={run['new-article']}>
              {words.library.new}
            </Button>
            <Button icon="import" onClick={run.import}>
              {words.library.import}
            </Button>
          </div>
        </main>
      )}
      {open && historyShown ? (
        <History
          key={`history ${String(open.serial)}`}
          open={open}
          onProblem={session.sayOne}
          onClose={run.history}
        />
      ) : null}
      <MessageBar session={session} />
      {asked?.dialog === 'new' ? (
        <NewArticleDialog
          language={language}
          own={session.newsroom.get().templates}
          onClose={close}
          onChoose={(article) => {
            close()
            void session.newArticle(article)
          }}
        />
      ) : null}
      {asked?.dialog === 'rename' ? (
        <RenameDialog
          row={asked.row}
          onClose={close}
          onRename={(name) => {
            close()
            void session.rename(asked.row.id, name)
          }}
        />
      ) : null}
      {asked?.dialog === 'move' ? (
        <MoveDialog
          row={asked.row}
          rows={library.rows}
          onClose={close}
          onMove={(folder) => {
            close()
            void session.move(asked.row.id, folder)
          }}
        />
      ) : null}
      {asked?.dialog === 'send' ? (
        <SendDialog
          onClose={close}
          onSend={(withHistory) => {
            close()
            void session.handOver.send(asked.id, withHistory)
          }}
        />
      ) : null}
      {asked?.dialog === 'export' ? <ExportMany session={session} ids={asked.ids} onClose={close} /> : null}
      {asked?.dialog === 'lost' ? (
        <LostArticles
          onClose={close}
          onRevive={(id) => {
            close()
            void session.revive(id)
          }}
        />
      ) : null}
      {asked?.dialog === 'newsroom' ? (
        <NewsroomDialog
          newsroom={session.newsroom}
          article={open ? () => open.article() : null}
          onClose={close}
        />
      ) : null}
      {asked?.dialog === 'ledger' ? <LedgerDialog newsroom={session.newsroom} onClose={close} /> : null}
      {asked?.dialog === 'settings' ? (
        <SettingsDialog
          settings={settings}
          info={info}
          folder={library.folder}
          onClose={close}
          onChange={(change) => void session.change(change)}
          onChooseFolder={() => void session.chooseFolder()}
          onNewsroom={run.newsroom}
        />
      ) : null}
    </div>
  )
}
