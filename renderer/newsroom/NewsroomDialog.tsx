import { useRef, useState } from 'react'
import type { Article } from '../article/article.ts'
import { compareNewsrooms } from '../article/newsroom/compare-newsrooms.ts'
import { neatNewsroom } from '../article/newsroom/neat-newsroom.ts'
import { type Newsroom, readNewsroom } from '../article/newsroom/newsroom.ts'
import type { Site } from '../article/newsroom/site.ts'
import { takeIn } from '../article/newsroom/take-in.ts'
import type { Problem } from '../article/problem.ts'
import { desk, type NewsroomFile } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { FormDialog } from '../kit/FormDialog.tsx'
import { say, sayProblem } from '../kit/say.ts'
import { type Store, useStore } from '../kit/store.ts'
import { useWords } from '../kit/words.tsx'
import { placedSentence } from '../words/newsroom-file.ts'
import { ImportedChanges } from './ImportedChanges.tsx'
import { KitParts } from './KitParts.tsx'
import { LedgerDialog } from './LedgerDialog.tsx'
import { Part } from './Part.tsx'
import { ProfileList } from './ProfileList.tsx'
import { RefusedFile } from './RefusedFile.tsx'
import { RuleFields } from './RuleFields.tsx'
import { SectionList } from './SectionList.tsx'
import { SiteFields } from './SiteFields.tsx'
import './newsroom.css'

interface NewsroomDialogProps {
  /** The newsroom as it is kept. */
  readonly newsroom: Store<Newsroom>
  /** The open article as it is in the editor; null where none is open. */
  readonly article: (() => Article) | null
  readonly onClose: () => void
}

type Said = { readonly problem: Problem } | { readonly sentence: string } | null

/** Shows the newsroom, lets it be changed, and takes it from a file and into one. Nothing is kept before “Save” or “Take”. */
export function NewsroomDialog({ newsroom, article, onClose }: NewsroomDialogProps) {
  const words = useWords()
  const kept = useStore(newsroom)
  const [draft, setDraft] = useState(kept)
  const [brought, setBrought] = useState<NewsroomFile | null>(null)
  const [said, setSaid] = useState<Said>(null)
  const [ledgerShown, setLedgerShown] = useState(false)
  const form = useRef<HTMLDivElement>(null)

  // The fields of the site are all that one can fill in wrongly, and a ledger is long.
  const read = readNewsroom({ format: draft.format, site: draft.site })
  const problemOf = (field: keyof Site) => {
    const found = read.ok ? undefined : read.problems.find(({ at }) => at === `site.${field}`)
    return found && placedSentence(words.newsroomFile, found).expected
  }
  const keep = async (changed: Newsroom): Promise<boolean> => {
    const answer = await desk.changeNewsroom(changed)
    if (answer.ok) newsroom.set(answer.value)
    else setSaid({ problem: answer.problem })
    return answer.ok
  }
  /** What the fields hold, where all of it is right; else the first field that is not gets the keyboard. */
  const whole = (): Newsroom | null => {
    const neat = neatNewsroom(draft)
    setDraft(neat)
    if (readNewsroom(neat).ok) return neat
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
    return null
  }
  const save = async () => {
    const neat = whole()
    if (neat && (await keep(neat))) onClose()
  }
  const bringIn = async () => {
    const file = await desk.importNewsroom()
    setSaid(file?.ok === false ? { problem: file.problem } : null)
    if (file?.ok) setBrought(file.value)
  }
  const share = async () => {
    const neat = whole()
    const written = neat && (await desk.exportNewsroom(neat))
    if (written)
      setSaid(
        written.ok
          ? { sentence: say(words.newsroom.shared, { file: written.value }) }
          : { problem: written.problem },
      )
  }
  const forget = () => {
    setBrought(null)
  }

  if (brought?.kind === 'refused') return <RefusedFile {...brought} onClose={forget} />
  if (brought)
    return (
      <ImportedChanges
        file={brought.file}
        changes={compareNewsrooms(kept, takeIn(kept, brought))}
        onClose={forget}
        onTake={() => {
          forget()
          void keep(takeIn(kept, brought)).then((isKept) => {
            if (!isKept) return
            // What was typed and not saved stays where the file says nothing of it.
            setDraft(takeIn(draft, brought))
            setSaid({ sentence: say(words.newsroom.changes.taken, { file: brought.file }) })
          })
        }}
      />
    )
  if (ledgerShown)
    return (
      <LedgerDialog
        newsroom={newsroom}
        onClose={() => {
          setLedgerShown(false)
          setDraft((now) => ({ ...now, ledger: newsroom.get().ledger }))
        }}
      />
    )
  return (
    <FormDialog
      title={words.newsroom.title}
      apply={words.newsroom.save}
      wide
      more={
        <div className="newsroom-exchange">
          <Button icon="import" onClick={() => void bringIn()}>
            {words.newsroom.import}
          </Button>
          <Button icon="export" onClick={() => void share()}>
            {words.newsroom.export}
          </Button>
        </div>
      }
      onApply={() => void save()}
      onClose={onClose}
    >
      <div className="newsroom" ref={form}>
        <p className="newsroom-about">{words.newsroom.about}</p>
        {said === null ? null : (
          <p role="status" className={'problem' in said ? 'newsroom-bad' : 'newsroom-good'}>
            {'problem' in said ? sayProblem(words, said.problem) : said.sentence}
          </p>
        )}
        <Part title={words.newsroom.part.site}>
          <SiteFields
            site={draft.site}
            problemOf={problemOf}
            onChange={(change) => {
              setDraft((now) => ({ ...now, site: { ...now.site, ...change } }))
            }}
          />
        </Part>
        <Part title={words.newsroom.part.sections}>
          <SectionList
            sections={draft.site.sections}
            onChange={(sections) => {
              setDraft((now) => ({ ...now, site: { ...now.site, sections } }))
            }}
          />
        </Part>
        <Part title={words.newsroom.part.rules}>
          <RuleFields
            rules={draft.rules}
            onChange={(change) => {
              setDraft((now) => ({ ...now, rules: { ...now.rules, ...change } }))
            }}
          />
        </Part>
        <KitParts
          newsroom={draft}
          article={article}
          onChange={setDraft}
          onLedger={() => {
            setLedgerShown(true)
          }}
        />
        <Part title={words.newsroom.part.profiles}>
          <ProfileList
            profiles={draft.profiles}
            onChange={(profiles) => {
              setDraft((now) => ({ ...now, profiles }))
            }}
          />
        </Part>
      </div>
    </FormDialog>
  )
}
