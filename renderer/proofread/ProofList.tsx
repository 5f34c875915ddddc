import { useState } from 'react'
import type { Proof } from '../article/proofread/proof.ts'
import { chordLabel } from '../editor/chord.ts'
import { Button } from '../kit/Button.tsx'
import { Icon } from '../kit/Icon.tsx'
import { type ProofWords, proofWords } from '../kit/proof-words.ts'
import { say, shortened } from '../kit/say.ts'
import { type Store, useStore } from '../kit/store.ts'
import { useCount, useWords } from '../kit/words.tsx'
import { groupProofs, isWord, type ProofEntry, type ProofGroup } from './group-proofs.ts'
import { proofCommands } from './proof-commands.ts'
import { Replacement } from './Replacement.tsx'
import type { ShownProof } from './watch-proofs.ts'
import './proofread.css'

interface ProofListProps {
  readonly proofs: Store<readonly ShownProof[]>
  readonly onGoTo: (proof: ShownProof) => void
  readonly mac: boolean
  readonly onApply: (proofs: readonly Proof[], replacement?: string) => void
  readonly onFixAll: () => void
}

/** What the copy desk has found, by its rules: each leads to its place and offers what would put it right. */
export function ProofList({ proofs, mac, onGoTo, onApply, onFixAll }: ProofListProps) {
  const words = useWords()
  const count = useCount()
  const found = useStore(proofs)
  const safe = found.filter((proof) => proof.class === 'fix')
  const groups = groupProofs(found)
  return (
    <section className="proofs" aria-label={words.copyDesk.title}>
      <h2>
        {words.copyDesk.title}
        <small>{found.length > 0 ? count(words.count.findings, found.length) : null}</small>
        <kbd title={words.copyDesk.next}>{chordLabel(proofCommands['proofs:next'].chord, mac)}</kbd>
      </h2>
      {found.length === 0 ? <p className="proofs-none">{words.copyDesk.none}</p> : null}
      {safe.length > 0 ? (
        <Button look="main" icon="proofread" title={words.copyDesk.fixAllHint} onClick={onFixAll}>
          {words.copyDesk.fixAll} <span className="proofs-count">{safe.length.toLocaleString('en')}</span>
        </Button>
      ) : null}
      {groups.map((group) => (
        <Group key={group.rule} group={group} onGoTo={onGoTo} onApply={onApply} />
      ))}
    </section>
  )
}

/** So many of a kind are shown at once: what is safe is put right together, what is not is looked at one by one. */
const shownAtOnce = { fix: 2, suggest: 10, house: 6 } as const

function Group({
  group,
  onGoTo,
  onApply,
}: Pick<ProofListProps, 'onGoTo' | 'onApply'> & { readonly group: ProofGroup }) {
  const words = useWords()
  const count = useCount()
  const [isWhole, setIsWhole] = useState(false)
  const { title, why, example } = proofWords(words, group.rule)
  const [first] = group.entries.map((entry) => entry.first)
  const entries = isWhole ? group.entries : group.entries.slice(0, shownAtOnce[group.class])
  const rest = group.entries.length - entries.length
  return (
    <section className="proof-group" data-class={group.class} aria-label={title}>
      <h3>
        <span className="proof-dot" data-look={group.rule === 'spelling' ? 'spelling' : group.class} />
        {title}
        <small>{group.count.toLocaleString('en')}</small>
        {group.class === 'fix' && group.count > 1 ? (
          <button
            type="button"
            onClick={() => {
              onApply(group.entries.flatMap((entry) => entry.proofs))
            }}
          >
            {words.copyDesk.fixKind}
          </button>
        ) : null}
        <details className="proof-why">
          <summary aria-label={words.copyDesk.why} title={words.copyDesk.why}>
            <Icon name="advice" size={14} />
          </summary>
          <p>{say(why, { count: first?.count, limit: first?.limit })}</p>
          <Example of={example} />
        </details>
      </h3>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} onGoTo={onGoTo} onApply={onApply} />
        ))}
      </ul>
      {rest > 0 ? (
        <button
          type="button"
          className="proof-more"
          onClick={() => {
            setIsWhole(true)
          }}
        >
          {count(words.count.moreFindings, rest)}
        </button>
      ) : null}
    </section>
  )
}

export function Example({ of: [wrong, right] }: { readonly of: ProofWords['example'] }) {
  const { copyDesk } = useWords()
  return (
    <p className="proof-example">
      <del aria-label={copyDesk.wrong}>{wrong}</del>
      <ins aria-label={copyDesk.right}>{right}</ins>
    </p>
  )
}

function Entry({
  entry: { proofs, first },
  onGoTo,
  onApply,
}: Pick<ProofListProps, 'onGoTo' | 'onApply'> & { readonly entry: ProofEntry }) {
  const words = useWords()
  const { text, before, after, replacements, count, limit } = first
  const [best] = replacements
  return (
    <li>
      <button
        type="button"
        className="proof-place"
        title={words.copyDesk.goTo}
        onClick={() => {
          onGoTo(first)
        }}
      >
        {isWord(first) ? (
          <bdi>{text}</bdi>
        ) : (
          <bdi className="proof-context">
            {before}
            <mark>{shortened(text)}</mark>
            {after}
          </bdi>
        )}
        {proofs.length > 1 ? <small>×{proofs.length.toLocaleString('en')}</small> : null}
        {count === undefined ? null : <small>{say(words.copyDesk.length, { count, limit })}</small>}
      </button>
      {best === undefined ? null : (
        <Replacement
          text={text}
          replacement={best}
          isShort={!isWord(first)}
          onChoose={() => {
            onApply(proofs, best)
          }}
        />
      )}
    </li>
  )
}
