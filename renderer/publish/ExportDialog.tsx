import { useState } from 'react'
import type { Finding } from '../article/export/gates.ts'
import { type ProfileName, profiles } from '../article/export/profiles/index.ts'
import type { Problem } from '../article/problem.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { say, sayProblem } from '../kit/say.ts'
import { useCount, useWords } from '../kit/words.tsx'
import './export.css'

/** What came of an export, or null while none was made. */
export type Exported = { readonly files: readonly string[] } | { readonly problem: Problem } | null

interface ExportDialogProps {
  readonly first: ProfileName
  readonly findings: readonly Finding[]
  readonly onExport: (profile: ProfileName) => Promise<Exported>
  readonly onClose: () => void
}

/** Asks in which form the article shall go out, and says what came of it. */
export function ExportDialog({ first, findings, onExport, onClose }: ExportDialogProps) {
  const words = useWords()
  const count = useCount()
  const [profile, setProfile] = useState<ProfileName>(first)
  const [exported, setExported] = useState<Exported>(null)
  const run = async () => {
    setExported(await onExport(profile))
  }
  return (
    <Dialog
      title={words.export.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ask.close}</Button>
          <Button look="main" icon="export" onClick={() => void run()}>
            {words.export.run}
          </Button>
        </>
      }
    >
      <div className="profiles" role="radiogroup" aria-label={words.export.title}>
        {profiles.map(({ name }) => (
          <label key={name} className="profile">
            <input
              type="radio"
              name="profile"
              value={name}
              checked={name === profile}
              onChange={() => {
                setProfile(name)
              }}
            />
            <strong>{words.export.profile[name].name}</strong>
            <small>{words.export.profile[name].about}</small>
          </label>
        ))}
      </div>
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
        <p role="status" className={'problem' in exported ? 'export-failed' : 'export-done'}>
          {'problem' in exported
            ? sayProblem(words, exported.problem)
            : say(words.export.done, { files: count(words.count.files, exported.files.length) })}
        </p>
      )}
    </Dialog>
  )
}
