import { type Finding, stopping } from './article/export/gates/index.ts'
import { readingMinutes } from './article/text/words.ts'
import { Icon } from './kit/Icon.tsx'
import { type Store, useStore } from './kit/store.ts'
import { useCount, useWords } from './kit/words.tsx'
import { countBody } from './session/counts.ts'
import type { OpenArticle } from './session/open-article.ts'

interface StatusBarProps {
  readonly open: OpenArticle
  readonly findings: Store<readonly Finding[]>
  readonly onFindings: () => void
  readonly proofs: Store<readonly unknown[]>
  readonly onProofs: () => void
}

/** The length of the article, in words, characters and minutes, and what the last tool did to it. */
export function StatusBar({ open, findings, onFindings, proofs, onProofs }: StatusBarProps) {
  const words = useWords()
  const count = useCount()
  const { language } = useStore(open.story)
  useStore(open.looked)
  const changed = useStore(open.changed)
  const counts = countBody(open.article().body)
  return (
    <footer className="status-bar">
      <span>{count(words.count.words, counts.words)}</span>
      <span>{count(words.count.characters, counts.characters)}</span>
      <span>{count(words.count.minutes, readingMinutes(counts.words, language))}</span>
      <output>
        {changed?.body === open.editor.children ? count(words.count.changed, changed.places) : ''}
      </output>
      <span className="window-space" />
      <ProofCount proofs={proofs} onProofs={onProofs} />
      <FoundCount findings={findings} onFindings={onFindings} />
      <span>{words.language[language]}</span>
    </footer>
  )
}

/** How much the gates have found; a click leads to the next of it. */
function FoundCount({ findings, onFindings }: Pick<StatusBarProps, 'findings' | 'onFindings'>) {
  const words = useWords()
  const count = useCount()
  const found = useStore(findings)
  return (
    <button
      type="button"
      className="status-findings"
      data-stopped={stopping(found).length > 0}
      title={words.finding.next}
      disabled={found.length === 0}
      onClick={onFindings}
    >
      <Icon name={found.length > 0 ? 'warning' : 'saved'} size={13} />
      {count(words.count.findings, found.length)}
    </button>
  )
}

/** The same of the copy desk. */
function ProofCount({ proofs, onProofs }: Pick<StatusBarProps, 'proofs' | 'onProofs'>) {
  const words = useWords()
  const count = useCount()
  const { length } = useStore(proofs)
  return (
    <button
      type="button"
      className="status-proofs"
      title={words.copyDesk.next}
      disabled={length === 0}
      onClick={onProofs}
    >
      <Icon name="proofread" size={13} />
      {count(words.count.proofs, length)}
    </button>
  )
}
