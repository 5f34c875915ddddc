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

/** What was put right of some pasted letters, and the body that this left: with the next edit it is no news. */
interface Fixed {
  readonly letters: RangeRef
  readonly proofs: readonly Proof[]
  readonly body: unknown
}

/** Offers to put right what is safe in letters that were just pasted, then tells what that was and takes it back on demand. */
export function PasteBar({ open, style }: PasteBarProps) {
  const { copyDesk, count: counts, ask, proof } = useWords()
  const count = useCount()
  const pasted = useStore(open.pasted)
  const [fixed, setFixed] = useState<Fixed | null>(null)
  useStore(open.looked)
  const close = () => {
    pasted?.unref()
    open.pasted.set(null)
  }
  if (!pasted?.current) return null
  const { editor } = open
  if (fixed?.letters === pasted)
    return fixed.body === editor.children ? (
      <div className="outside-bar" role="status">
        <Icon name="saved" size={18} />
        <p>
          {count(counts.fixed, fixed.proofs.length)}: {listed(proof, fixed.proofs)}
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
  const range = Editor.unhangRange(editor, pasted.current)
  const found = proofsInRange(editor, open.article(), range, { style, ledger: [], speller: null }, 'fix')
  return found.length === 0 ? null : (
    <div className="outside-bar" role="status">
      <Icon name="proofread" size={18} />
      <p>
        {count(counts.pasted, found.length)}: {listed(proof, found)}
      </p>
      <Button
        look="main"
        onClick={() => {
          applyProofs({ editor, story: open.story.get(), changeStory: open.changeStory }, found)
          setFixed({ letters: pasted, proofs: found, body: editor.children })
        }}
      >
        {copyDesk.cleanPasted}
      </Button>
      <IconButton icon="close" label={ask.close} onClick={close} />
    </div>
  )
}

/** The kinds of findings, each with how many there are. */
function listed(words: Words['proof'], proofs: readonly Proof[]): string {
  const rules = [...new Set(proofs.map(({ rule }) => rule))]
  return rules
    .map(
      (rule) => `${words.rule[rule].title} (${String(proofs.filter((each) => each.rule === rule).length)})`,
    )
    .join('، ')
}
