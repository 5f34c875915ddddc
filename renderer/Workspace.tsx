import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Editor, Node, type Path, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { directionOfLanguage } from './article/bidi/direction.ts'
import { type CommandId, commands } from './article/commands.ts'
import type { Command, CommandInput } from './article/element.ts'
import { checkGates } from './article/export/gates/index.ts'
import { repairFinding } from './article/export/gates/repair-finding.ts'
import { web } from './article/export/profiles/web.ts'
import { profilesOf } from './article/newsroom/newsroom.ts'
import type { AppInfo, Snapshot } from './desk.ts'
import { desk } from './desk.ts'
import { ArticleBody } from './editor/ArticleBody.tsx'
import { FindBar } from './editor/find/FindBar.tsx'
import { goToLetters } from './editor/go-to-letters.ts'
import { type Page, PageContext } from './editor/page.ts'
import { takeSelection } from './editor/take-selection.ts'
import { useNameBook } from './editor/use-name-book.ts'
import { usePlace } from './editor/use-place.ts'
import { LiveFindings } from './findings/LiveFindings.tsx'
import { useWalk } from './findings/use-walk.ts'
import { OutsideBar } from './history/OutsideBar.tsx'
import { ReceivedBar } from './history/ReceivedBar.tsx'
import { useStore } from './kit/store.ts'
import { turnField } from './kit/use-value-history.ts'
import { useWords } from './kit/words.tsx'
import { Preview } from './preview/Preview.tsx'
import { PasteBar } from './proofread/PasteBar.tsx'
import { ProofList } from './proofread/ProofList.tsx'
import { useProofs } from './proofread/use-proofs.tsx'
import { ways } from './publish/Destinations.tsx'
import { ExportDialog } from './publish/ExportDialog.tsx'
import { StatusBar } from './StatusBar.tsx'
import type { OpenArticle } from './session/open-article.ts'
import type { Session } from './session/session.ts'
import { findInOutput, useGates } from './session/watch-gates.ts'
import { StoryDetails } from './story/StoryDetails.tsx'
import { StoryFoot, StoryHead } from './story/StoryHead.tsx'
import { type Ask, AskFor } from './toolbar/AskFor.tsx'
import { Toolbar } from './toolbar/Toolbar.tsx'
import { XRay } from './xray/XRay.tsx'

interface WorkspaceProps {
  readonly session: Session
  readonly open: OpenArticle
  readonly info: AppInfo
  readonly detailsShown: boolean
  readonly previewShown: boolean
  readonly exporting: boolean
  readonly onExported: () => void
  readonly finding: boolean
  readonly xRay: boolean
  readonly onFound: () => void
}

/** The open article: its toolbar, its page, its details and findings. */
export function Workspace({
  session,
  open,
  info,
  detailsShown,
  previewShown,
  exporting,
  onExported,
  finding,
  xRay,
  onFound,
}: WorkspaceProps) {
  const words = useWords()
  const story = useStore(open.story)
  const settings = useStore(session.settings)
  const newsroom = useStore(session.newsroom)
  const names = useNameBook(newsroom.ledger, story.language)
  const { byline, exportProfile, exportWay } = settings
  const profileCalled = (name: string) => profilesOf(newsroom).find((each) => each.name === name) ?? web
  const { editor } = open
  const base = directionOfLanguage(story.language)
  const [ask, setAsk] = useState<Ask | null>(null)

  usePlace(editor, open.id, open.looked, open.place)
  const wasAsked = useRef(false)
  useEffect(() => {
    // The writer goes on where the question came; only now has the dialog let go of the keyboard.
    if (wasAsked.current && !ask) ReactEditor.focus(editor)
    wasAsked.current = ask !== null
  }, [ask, editor])

  const findings = useGates(open, newsroom, profileCalled(exportProfile))
  const { current, go, walk } = useWalk(findings, (found) => {
    goToLetters(editor, found)
  })

  /** What it is now is kept before it changes as a whole; a failure is told by itself. */
  const keep = (reason: Snapshot['reason']) => void desk.keepSnapshot(open.id, open.article(), reason)
  const copyDesk = useProofs(open, newsroom, session.sayOne, () => {
    keep('tools')
  })
  const run = (command: Command<CommandId>, input: CommandInput = {}) => {
    const places = command.places?.(editor)
    if (places) keep('tools')
    command.run(editor, input)
    if (places !== undefined) open.changed.set({ places, body: editor.children })
    ReactEditor.focus(editor)
  }
  const start = (command: Command<CommandId>) => {
    takeSelection(editor)
    if (command.asks) setAsk({ kind: command.asks, command })
    else run(command)
  }
  const addPictures = async (files: readonly File[]) => {
    for (const file of files) {
      const held = await desk.addPicture(file.name, new Uint8Array(await file.arrayBuffer()))
      const image = commands.find(({ id }) => id === 'image')
      if (held.ok && image) run(image, { ...held.value })
      else if (!held.ok) session.say([held.problem])
    }
  }
  useEffect(() =>
    desk.when('command', (id) => {
      const command = commands.find((each) => id === `article:${each.id}`)
      if ((command?.id === 'undo' || command?.id === 'redo') && turnField(command.id)) return
      if (command && command.isEnabled?.(editor) !== false) start(command)
    }),
  )
  const goToBlock = useCallback(
    (block: Path) => {
      showBlock(open, block)
    },
    [open],
  )
  const page = useMemo<Page>(
    () => ({
      base,
      pictureUrl: (picture) => `/picture/${open.id}/${picture}`,
      openUrl: (url) => void session.openUrl(url),
      describePicture: (path) => {
        setAsk({ kind: 'describe', path })
      },
    }),
    [base, open, session],
  )
  return (
    <>
      <main className="workspace">
        <Toolbar
          editor={editor}
          looked={open.looked}
          base={base}
          mac={info.platform === 'mac'}
          onCommand={start}
        />
        <div className="bars">
          <OutsideBar
            open={open}
            onMine={(theirs) => void session.outside.keepMine(open, theirs)}
            onTheirs={() => void session.outside.takeTheirs(open)}
            onBoth={() => void session.outside.keepBoth(open)}
            onPutBack={() => void session.outside.putBack(open)}
          />
          <ReceivedBar
            open={open}
            onBoth={(received) => void session.handOver.keepReceived(open, received)}
          />
          <PasteBar open={open} style={newsroom.style} />
          {finding ? (
            <FindBar
              editor={editor}
              base={base}
              looked={open.looked}
              onReplaceAll={() => {
                keep('replace')
              }}
              onClose={onFound}
            />
          ) : null}
        </div>
        <div className="desk-top">
          <article className="paper" dir={base}>
            <StoryHead story={story} base={base} onChange={open.changeStory} />
            <PageContext value={page}>
              <ArticleBody
                editor={editor}
                language={story.language}
                base={base}
                label={words.story.body}
                keyboard={{ mac: info.platform === 'mac', arrows: settings.arrowKeys }}
                xRay={xRay}
                names={names}
                onCommand={start}
                onPictures={(files) => void addPictures(files)}
              />
            </PageContext>
            <StoryFoot story={story} base={base} onChange={open.changeStory} />
            {copyDesk.lines}
          </article>
        </div>
        {xRay ? (
          <XRay
            editor={editor}
            base={base}
            looked={open.looked}
            mac={info.platform === 'mac'}
            onCommand={start}
          />
        ) : null}
        <StatusBar
          open={open}
          findings={findings}
          onFindings={() => {
            walk(1)
          }}
          proofs={copyDesk.proofs}
          onProofs={copyDesk.next}
        />
      </main>
      {detailsShown ? (
        <aside className="details">
          <StoryDetails story={story} sections={newsroom.site.sections} onChange={open.changeStory} />
          <LiveFindings
            findings={findings}
            current={current}
            onGoTo={go}
            onRepair={(found, repair) => {
              if (repair.kind === 'describe-picture' && found.block)
                setAsk({ kind: 'describe', path: found.block })
              else repairFinding({ editor, changeStory: open.changeStory }, found, repair)
            }}
          />
          <ProofList
            proofs={copyDesk.proofs}
            mac={info.platform === 'mac'}
            onGoTo={copyDesk.goTo}
            onApply={copyDesk.apply}
            onFixAll={copyDesk.fixAll}
          />
        </aside>
      ) : null}
      {copyDesk.card}
      {previewShown ? (
        <Preview
          open={open}
          newsroom={newsroom}
          settings={settings}
          onChange={(change) => void session.change(change)}
          onGoTo={goToBlock}
          onClose={() => void session.change({ previewShown: false })}
        />
      ) : null}
      {ask ? (
        <AskFor
          ask={ask}
          editor={editor}
          base={base}
          pictureUrl={page.pictureUrl}
          onPictures={(files) => void addPictures(files)}
          onAnswer={run}
          onClose={() => {
            setAsk(null)
          }}
        />
      ) : null}
      {exporting ? (
        <ExportDialog
          profiles={profilesOf(newsroom)}
          first={profilesOf(newsroom).find(({ name }) => name === exportProfile)?.name ?? 'web'}
          firstWay={ways.find((way) => way === exportWay) ?? 'folder'}
          headline={story.headline.trim()}
          byline={byline}
          findingsOf={(name) => {
            const article = open.article()
            return [...checkGates(article, newsroom), ...findInOutput(article, newsroom, profileCalled(name))]
          }}
          onGoTo={(found) => {
            // The dialog lets go of the keyboard first.
            flushSync(onExported)
            go(found)
          }}
          onClose={onExported}
          onExport={(profile, way, override) => session.door.send(open, profile, way, override)}
          onReveal={session.door.reveal}
        />
      ) : null}
    </>
  )
}

function showBlock({ editor }: OpenArticle, block: Path): void {
  if (!Node.has(editor, block)) return
  Transforms.select(editor, Editor.start(editor, block))
  ReactEditor.focus(editor)
  ReactEditor.toDOMNode(editor, Node.get(editor, block)).scrollIntoView({
    block: 'center',
    behavior: 'smooth',
  })
}
