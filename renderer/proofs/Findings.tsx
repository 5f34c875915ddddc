import type { Finding } from '../article/export/gates.ts'
import { Icon } from '../kit/Icon.tsx'
import { say } from '../kit/say.ts'
import { useCount, useWords } from '../kit/words.tsx'
import './proofs.css'

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly onGoTo: (finding: Finding) => void
}

/** What stands in the way of publishing; a click leads to the place. */
export function Findings({ findings, onGoTo }: FindingsProps) {
  const words = useWords()
  const count = useCount()
  return (
    <section className="findings" aria-label={words.finding.title}>
      <h2>
        {words.finding.title}
        <small>{count(words.count.findings, findings.length)}</small>
      </h2>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${String(finding.block)} ${String(finding.start)}`}>
            <button
              type="button"
              title={words.finding.goTo}
              onClick={() => {
                onGoTo(finding)
              }}
            >
              <Icon name="warning" size={15} />
              <span>{say(words.finding[finding.rule], { text: finding.text })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
