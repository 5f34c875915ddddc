import { useState } from 'react'
import { type Finding, stopping } from '../article/export/gates/index.ts'
import type { Profile } from '../article/export/profile.ts'
import type { Override } from '../article/export/report.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { useWords } from '../kit/words.tsx'
import { Destinations, isPaper, type Way, wayIcons, ways } from './Destinations.tsx'
import { ExportFindings } from './ExportFindings.tsx'
import { type Exported, ExportResult } from './ExportResult.tsx'
import { OverrideFields } from './OverrideFields.tsx'
import { Profiles } from './Profiles.tsx'
import './export.css'

interface ExportDialogProps {
  readonly profiles: readonly Profile[]
  readonly first: string
  readonly firstWay: Way
  readonly headline: string
  /** Whose name stands in the field of who lets an article out. */
  readonly byline: string
  /** What the gates find in the article and in what a profile writes of it. */
  readonly findingsOf: (profile: string) => readonly Finding[]
  readonly onGoTo: (finding: Finding) => void
  readonly onExport: (profile: string, way: Way, override: Override | null) => Promise<Exported>
  readonly onReveal: () => void
  readonly onClose: () => void
}

/** Asks in which form the article shall go out and where, and says what came of it. */
export function ExportDialog(props: ExportDialogProps) {
  const { headline, byline, findingsOf, onGoTo, onExport, onReveal, onClose } = props
  const words = useWords()
  const [profile, setProfile] = useState(props.first)
  const [way, setWay] = useState<Way>(props.firstWay)
  const [exported, setExported] = useState<Exported>(null)
  const [isBusy, setBusy] = useState(false)
  const [override, setOverride] = useState<Override | null>(null)
  const [findings, setFindings] = useState(() => findingsOf(formOf(props.firstWay, props.first)))
  // What is printed is read here first.
  const isStopped = way !== 'print' && stopping(findings).length > 0
  const choose = (chosen: string, to: Way) => {
    setProfile(chosen)
    setWay(to)
    if (formOf(to, chosen) !== formOf(way, profile)) setFindings(findingsOf(formOf(to, chosen)))
  }
  const run = async () => {
    setExported(null)
    setBusy(true)
    setExported(await onExport(formOf(way, profile), way, isStopped ? override : null))
    setBusy(false)
  }
  return (
    <Dialog
      title={words.export.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ask.close}</Button>
          {isStopped && override === null ? (
            <Button
              icon="warning"
              onClick={() => {
                setOverride({ by: byline, why: '' })
              }}
            >
              {words.finding.override.all}
            </Button>
          ) : (
            <Button
              look="main"
              icon={wayIcons[way]}
              disabled={isBusy || (isStopped && override?.by.trim() === '')}
              onClick={() => void run()}
            >
              {words.publish.way[way].run}
            </Button>
          )}
        </>
      }
    >
      <Profiles
        offered={props.profiles}
        value={formOf(way, profile)}
        disabled={isPaper(way)}
        onValue={(chosen) => {
          choose(chosen, way)
        }}
      />
      <Destinations
        offered={ways}
        value={way}
        onValue={(to) => {
          choose(profile, to)
        }}
      />
      <ExportFindings findings={findings} isStopped={isStopped} onGoTo={onGoTo} />
      {isStopped && override ? <OverrideFields value={override} onValue={setOverride} /> : null}
      {exported === null ? null : (
        <ExportResult exported={exported} headline={headline} onReveal={onReveal} />
      )}
    </Dialog>
  )
}

/** Paper takes the page whatever form was chosen. */
const formOf = (way: Way, profile: string): string => (isPaper(way) ? 'page' : profile)
