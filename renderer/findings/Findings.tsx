import { useEffect, useRef } from 'react'
import type { FindingClass, GateRepair } from '../article/export/gates/gate.ts'
import type { Finding } from '../article/export/gates/index.ts'
import { Icon } from '../kit/Icon.tsx'
import { sayFinding } from '../kit/say.ts'
import { useCount, useWords } from '../kit/words.tsx'
import './findings.css'

interface FindingsProps {
  readonly findings: readonly Finding[]
  /** The one that the keys have led to. */
  readonly current: Finding | null
  readonly onGoTo: (finding: Finding) => void
  readonly onRepair: (finding: Finding, repair: GateRepair) => void
}

const classes = ['gate', 'advice'] as const satisfies readonly FindingClass[]

/** What stands in the way of publishing, then what is worth a look: each leads to its place and offers its repair. */
export function Findings({ findings, current, onGoTo, onRepair }: FindingsProps) {
  const words = useWords()
  const count = useCount()
  return (
    <section className="findings" aria-label={words.finding.title}>
      <h2>
        {words.finding.title}
        <small>{count(words.count.findings, findings.length)}</small>
        <kbd title={words.finding.next}>F7</kbd>
      </h2>
      {classes.map((each) => {
        const own = findings.filter((finding) => finding.class === each)
        return own.length === 0 ? null : (
          <div key={each} className="finding-class" data-class={each}>
            <h3>{words.finding.class[each]}</h3>
            <ul>
              {own.map((finding) => (
                <FindingLine
                  key={keyOf(finding)}
                  finding={finding}
                  isCurrent={current !== null && keyOf(current) === keyOf(finding)}
                  onGoTo={onGoTo}
                  onRepair={onRepair}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

/** No gate finds one rule twice in one place. */
export const keyOf = ({ rule, block, field, start, text }: Finding): string =>
  [rule, String(block), String(field), String(start), block || field ? '' : text].join(' ')

interface FindingLineProps extends Pick<FindingsProps, 'onGoTo' | 'onRepair'> {
  readonly finding: Finding
  readonly isCurrent: boolean
}

function FindingLine({ finding, isCurrent, onGoTo, onRepair }: FindingLineProps) {
  const words = useWords()
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const hasPlace = finding.block !== null || finding.field !== null
  const sentence = sayFinding(words, finding)
  return (
    <li ref={line} aria-current={isCurrent || undefined}>
      <button
        type="button"
        className="finding"
        title={hasPlace ? words.finding.goTo : undefined}
        onClick={() => {
          onGoTo(finding)
        }}
      >
        <Icon name={finding.class === 'gate' ? 'warning' : 'advice'} size={15} />
        <span>{sentence}</span>
      </button>
      {finding.repairs.length > 0 ? (
        <div className="finding-repairs">
          {finding.repairs.map((repair) => (
            <button
              key={repair.kind}
              type="button"
              aria-label={`${words.finding.repair[repair.kind]}: ${sentence}`}
              onClick={() => {
                onRepair(finding, repair)
              }}
            >
              {words.finding.repair[repair.kind]}
            </button>
          ))}
        </div>
      ) : null}
    </li>
  )
}
