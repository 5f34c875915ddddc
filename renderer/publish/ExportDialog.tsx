import { useState } from 'react'
import type { Finding } from '../article/export/gates.ts'
import type { ProfileName } from '../article/export/profiles/index.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { say } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'
import { Destinations, isPaper, type Way, wayIcons, ways } from './Destinations.tsx'
import { type Exported, ExportResult } from './ExportResult.tsx'
import { Profiles } from './Profiles.tsx'
import './export.css'

interface ExportDialogProps {
  readonly first: ProfileName
  readonly firstWay: Way
  readonly headline: string
  readonly findings: readonly Finding[]
  readonly onExport: (profile: ProfileName, way: Way) => Promise<Exported>
  readonly onReveal: () => void
  readonly onClose: () => void
}

/** Asks in which form the article shall go out and where, and says what came of it. */
export function ExportDialog(props: ExportDialogProps) {
  const { findings, headline, onExport, onReveal, onClose } = props
  const words = useWords()
  const [profile, setProfile] = useState<ProfileName>(props.first)
  const [way, setWay] = useState<Way>(props.firstWay)
  const [exported, setExported] = useState<Exported>(null)
  const [isBusy, setBusy] = useState(false)
  const run = async () => {
    setExported(null)
    setBusy(true)
    setExported(await onExport(isPaper(way) ? 'page' : profile, way))
    setBusy(false)
  }
  return (
    <Dialog
      title={words.export.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ask.close}</Button>
          <Button look="main" icon={wayIcons[way]} disabled={isBusy} onClick={() => void run()}>
            {words.publish.way[way].run}
          </Button>
        </>
      }
    >
      <Profiles value={isPaper(way) ? 'page' : profile} disabled={isPaper(way)} onValue={setProfile} />
      <Destinations offered={ways} value={way} onValue={setWay} />
      {findings.length === 0 ? (
        <p className="export-ready">{words.export.ready}</p>
      ) : (
        <div className="export-findings">
          <strong>{words.export.notReady}</strong>
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.rule} ${String(finding.block)} ${String(finding.start)}`}>
                {say(words.finding[finding.rule], { text: finding.text })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {exported === null ? null : (
        <ExportResult exported={exported} headline={headline} onReveal={onReveal} />
      )}
    </Dialog>
  )
}
