import { useState } from 'react'
import { Editor, type RangeRef } from 'slate'
import { applyProofs } from '../article/proofread/apply-proof.ts'
import type { HouseStyle } from '../article/proofread/house-style.ts'
import type { Proof } from '../article/proofread/proof.ts'
import { proofsInRange } from '../article/proofread/proofs-in-range.ts'
import type { Story } from '../article/story.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { Icon } from '../kit/Icon.tsx'
import { type Store, useStore } from '../kit/store.ts'
import { useCount, useWords } from '../kit/words.tsx'
import type { Words } from '../words/index.ts'
import type { Watched } from './watch-proofs.ts'

interface PasteBarProps {
  readonly open: Watched & {
    /** The letters that were pasted last, until that is settled. */
    readonly pasted: Store<RangeRef | null>
    readonly changeStory: (change: Partial<Story>) => void
  }
  readonly style: HouseStyle
}

/** What could be put right of pasted letters when they came. */
interface Seen {
  readonly letters: RangeRef | null
  readonly found: readonly Proof[]
}

/** What was put right of some pasted letters, and the body that this left: with the next edit it is no news. */
interface Fixed {
  readonly letters: RangeRef
  readonly proofs: readonly Proof[]
  readonly body: unknown
}

/** Offers to put right what is safe in letters that were just pasted, then tells what that was and takes it back on demand. */
export function PasteBar({ open, style }: PasteBarProps) {
  const words = useWords()
  const { copyDesk, count: counts, ask } = words
  const count = useCount()
  const pasted = useStore(open.pasted)
  const [fixed, setFixed] = useState<Fixed | null>(null)
  useStore(open.looked)
  const { editor } = open
  const look = () => {
    if (!pasted?.current) return []
    const desk = { style, ledger: [], speller: null }
    return proofsInRange(editor, open.article(), Editor.unhangRange(editor, pasted.current), desk, 'fix')
  }
  // Read once, when it comes; what is written behind it costs nothing here.
  const [seen, setSeen] = useState<Seen>({ letters: null, found: [] })
  if (pasted !== seen.letters) setSeen({ letters: pasted, found: look() })
  const { found } = seen
  const close = () => {
    pasted?.unref()
    open.pasted.set(null)
  }
  if (!pasted?.current) return null
  if (fixed?.letters === pasted)
    return fixed.body === editor.children ? (
      <div className="outside-bar" role="status">
        <Icon name="saved" size={18} />
        <p>
          {count(counts.fixed, fixed.proofs.length)}: {listed(words, fixed.proofs)}
        </p>
        <Button
          onClick={() => {
            editor.undo()
            setFixed(null)
          }}
        >
          {copyDesk.takeBack}
        </Button>
        <IconButton icon="close" label={ask.close} onClick={close} />
      </div>
    ) : null
  return found.length === 0 ? null : (
    <div className="outside-bar" role="status">
      <Icon name="proofread" size={18} />
      <p>
        {count(counts.pasted, found.length)}: {listed(words, found)}
      </p>
      <Button
        look="main"
        onClick={() => {
          const now = look()
          applyProofs({ editor, story: () => open.story.get(), changeStory: open.changeStory }, now)
          setFixed({ letters: pasted, proofs: now, body: editor.children })
        }}
      >
        {copyDesk.cleanPasted}
      </Button>
      <IconButton icon="close" label={ask.close} onClick={close} />
    </div>
  )
}

/** The kinds of findings, each with how many there are. */
function listed({ proof, newsroom }: Words, proofs: readonly Proof[]): string {
  const rules = [...new Set(proofs.map(({ rule }) => rule))]
  return rules
    .map(
      (rule) => `${proof.rule[rule].title} (${String(proofs.filter((each) => each.rule === rule).length)})`,
    )
    .join(newsroom.comma)
}
