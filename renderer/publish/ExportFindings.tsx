import type { Finding } from '../article/export/gates/index.ts'
import { sayFinding } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'

interface ExportFindingsProps {
  readonly findings: readonly Finding[]
  readonly isStopped: boolean
  readonly onGoTo: (finding: Finding) => void
}

/** What was found before an export: what stops it first; each leads to its place. */
export function ExportFindings({ findings, isStopped, onGoTo }: ExportFindingsProps) {
  const words = useWords()
  if (findings.length === 0) return <p className="export-ready">{words.export.ready}</p>
  const sorted = findings.toSorted(
    (one, other) => Number(other.class === 'gate') - Number(one.class === 'gate'),
  )
  return (
    <div className="export-findings" data-stopped={isStopped}>
      <strong>{isStopped ? words.finding.override.stopped : words.finding.class.advice}</strong>
      <ul>
        {sorted.map((finding, index) => (
          // Findings of a dialog stay as they are, and one without a place may be there twice.
          <li key={`${finding.rule} ${String(index)}`} data-class={finding.class}>
            {finding.block || finding.field ? (
              <button
                type="button"
                title={words.finding.goTo}
                onClick={() => {
                  onGoTo(finding)
                }}
              >
                {sayFinding(words, finding)}
              </button>
            ) : (
              sayFinding(words, finding)
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
