import type { ReactNode } from 'react'
import type { JoinedLedger } from '../article/newsroom/join-names.ts'
import type { LedgerEntry } from '../article/proofread/ledger.ts'
import type { LedgerFile } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { say } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'

interface ImportedNamesProps {
  readonly file: LedgerFile
  readonly joined: JoinedLedger
  readonly onClose: () => void
}

const most = 100

/** Says what a file of names has brought, line by line. */
export function ImportedNames({ file, joined, onClose }: ImportedNamesProps) {
  const { ledger, ask } = useWords()
  const { report } = ledger
  const part = (title: string, lines: readonly { readonly line: number; readonly said: ReactNode }[]) =>
    lines.length === 0 ? null : (
      <section>
        <h3>
          {title} <span>{lines.length}</span>
        </h3>
        <ul>
          {lines.slice(0, most).map(({ line, said }) => (
            <li key={line}>
              <small>{say(report.line, { line: String(line) })}</small>
              <span>{said}</span>
            </li>
          ))}
          {lines.length > most ? <li>{say(report.more, { count: lines.length - most })}</li> : null}
        </ul>
      </section>
    )
  return (
    <Dialog
      title={report.title}
      wide
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <Button look="main" onClick={onClose}>
          {ask.ok}
        </Button>
      }
    >
      <p>{say(report.about, { file: file.file })}</p>
      <div className="ledger-report">
        {part(
          report.refused,
          file.refused.map(({ line, fault, found }) => ({ line, said: say(report.fault[fault], { found }) })),
        )}
        {part(
          report.added,
          joined.added.map(({ line, name }) => ({ line, said: <SaidName name={name} /> })),
        )}
        {part(
          report.replaced,
          joined.replaced.map(({ line, name, before }) => ({
            line,
            said: (
              <>
                <del>
                  <SaidName name={before} />
                </del>
                <SaidName name={name} />
              </>
            ),
          })),
        )}
        {joined.same === 0 ? null : (
          <h3>
            {report.same} <span>{joined.same}</span>
          </h3>
        )}
      </div>
    </Dialog>
  )
}

/** A name in one line: its agreed spellings, its variants struck out, its note. */
export function SaidName({ name: { ar, fr, en, variants, note } }: { readonly name: LedgerEntry }) {
  const spellings = [...new Set([ar, fr, en])].filter((spelling) => spelling !== '')
  return (
    <span className="ledger-said">
      {spellings.map((spelling) => (
        <bdi key={spelling}>{spelling}</bdi>
      ))}
      {variants.map((variant) => (
        <s key={variant}>
          <bdi>{variant}</bdi>
        </s>
      ))}
      {note === '' ? null : (
        <small>
          <bdi>{note}</bdi>
        </small>
      )}
    </span>
  )
}
