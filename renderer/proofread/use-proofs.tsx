import { useCallback, useEffect, useRef, useState } from 'react'
import { ReactEditor } from 'slate-react'
import { emptyNewsroom, type Newsroom } from '../article/newsroom/newsroom.ts'
import type { Problem } from '../article/problem.ts'
import { applyProofs, withReplacement } from '../article/proofread/apply-proof.ts'
import { ignoredMark, notIgnored } from '../article/proofread/ignored.ts'
import { type Proof, proofreadArticle } from '../article/proofread/proof.ts'
import { proofsAfter } from '../article/proofread/proofs-after.ts'
import type { ProofDesk } from '../article/proofread/rule.ts'
import type { Story } from '../article/story.ts'
import { desk } from '../desk.ts'
import { goToLetters } from '../editor/go-to-letters.ts'
import { createStore, type Store } from '../kit/store.ts'
import { ProofCard } from './ProofCard.tsx'
import { changePersonal, personal, readPersonal } from './personal.ts'
import { backToText, proofAtCaret, proofAtPoint, proofFromCaret, rectOfProof } from './place-of-proof.ts'
import { proofLines } from './proof-lines.ts'
import { useProofKeys } from './use-proof-keys.ts'
import { type ShownProof, type Watched, watchProofs } from './watch-proofs.ts'
import './proof-lines.css'

interface Asked extends Watched {
  readonly changeStory: (change: Partial<Story>) => void
}

interface CopyDesk {
  readonly proofs: Store<readonly ShownProof[]>
  readonly goTo: (proof: ShownProof) => void
  readonly next: () => void
  readonly apply: (proofs: readonly Proof[], replacement?: string) => void
  readonly fixAll: () => void
  /** The lines under what is found, to be put into the page. */
  readonly lines: React.ReactNode
  /** The card of the finding that is looked at, if one is. */
  readonly card: React.ReactNode
}

interface Open {
  readonly proof: ShownProof
  readonly takesKeys: boolean
}

/** The copy desk of an open article. */
export function useProofs(
  open: Asked,
  newsroom: Newsroom,
  onProblem: (problem: Problem) => void,
  beforeMany: () => void,
): CopyDesk {
  const { editor } = open
  const [proofs] = useState(() => createStore<readonly ShownProof[]>([]))
  const [learnt] = useState(() => createStore(0))
  const [shown, setShown] = useState<Open | null>(null)

  useEffect(
    () => watchProofs(open, { proofs, personal, learnt, onProblem }),
    [open, proofs, learnt, onProblem],
  )
  useEffect(() => {
    void readPersonal().then((problem) => {
      if (problem) onProblem(problem)
    })
  }, [onProblem])
  const before = useRef(newsroom)
  useEffect(() => {
    const last = before.current
    before.current = newsroom
    // The desk itself knows the newsroom that this window has only now been told of.
    if (last === newsroom || last === emptyNewsroom) return
    void desk.learnProofs().then(() => {
      learnt.set(learnt.get() + 1)
    })
  }, [newsroom, learnt])
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!layer.current) return undefined
    const lines = proofLines(editor, ReactEditor.toDOMNode(editor, editor), layer.current)
    const show = () => {
      lines.show(proofs.get())
    }
    const stop = proofs.subscribe(show)
    show()
    return () => {
      stop()
      lines.close()
    }
  }, [editor, proofs])

  const goTo = (proof: ShownProof, takesKeys = false) => {
    goToLetters(editor, proof)
    setShown({ proof, takesKeys })
  }
  const step = (by: 1 | -1) => {
    const all = proofs.get()
    const here = shown ? all.findIndex((proof) => isSame(proof, shown.proof)) : -1
    const next = here === -1 ? proofFromCaret(editor, all, by) : all[(here + by + all.length) % all.length]
    if (next) goTo(next, true)
  }
  const apply = (chosen: readonly Proof[], replacement?: string) => {
    if (chosen.length > 1) beforeMany()
    const made =
      replacement === undefined ? chosen : chosen.map((proof) => withReplacement(proof, replacement))
    applyProofs({ editor, story: () => open.story.get(), changeStory: open.changeStory }, made)
    // The rest may be asked for before it is read again.
    proofs.set(proofsAfter(proofs.get(), made))
    setShown(null)
  }
  const fixAll = () => {
    // Read again now, for what is shown may be a word behind.
    const desk: ProofDesk = { style: newsroom.style, ledger: [], speller: null }
    const safe = proofreadArticle(open.article(), desk, 'fix')
    apply(notIgnored(safe, personal.get().ignored))
  }
  const ignore = async (proof: ShownProof, where: 'here' | 'always') => {
    setShown(null)
    const { rule, text } = proof
    const mark = ignoredMark(proof)
    if (where === 'here') {
      open.changeStory({ ignored: [...open.story.get().ignored, mark] })
      return
    }
    const problem = await (rule === 'spelling'
      ? changePersonal('words', [text], [])
      : changePersonal('ignored', [mark], []))
    if (problem) onProblem(problem)
  }
  useProofKeys({
    'proofs:next': () => {
      step(1)
    },
    'proofs:previous': () => {
      step(-1)
    },
    'proofs:suggestions': () => {
      const proof = proofAtCaret(editor, proofs.get())
      if (proof) setShown({ proof, takesKeys: true })
    },
    'proofs:fix-all': fixAll,
  })
  useEffect(() => {
    const ask = (event: MouseEvent) => {
      const inField = event.target instanceof HTMLTextAreaElement && event.target.closest('.paper') !== null
      if (!inField && !ReactEditor.hasTarget(editor, event.target)) return
      // The key for a menu asks at the caret, a press of the mouse where it points.
      const proof =
        event.button === 2 ? proofAtPoint(editor, proofs.get(), event) : proofAtCaret(editor, proofs.get())
      if (!proof) return
      event.preventDefault()
      setShown({ proof, takesKeys: true })
    }
    window.addEventListener('contextmenu', ask)
    return () => {
      window.removeEventListener('contextmenu', ask)
    }
  }, [editor, proofs])

  const placeOf = useCallback(() => (shown ? rectOfProof(editor, shown.proof) : null), [editor, shown])
  const close = useCallback(() => {
    setShown(null)
  }, [])
  return {
    proofs,
    goTo: (proof) => {
      goTo(proof)
    },
    next: () => {
      document.querySelector('.proofs')?.scrollIntoView({ block: 'nearest' })
      step(1)
    },
    apply,
    fixAll,
    lines: <div ref={layer} className="proof-lines" aria-hidden />,
    card: shown ? (
      <ProofCard
        key={`${String(shown.proof.block)} ${String(shown.proof.start)} ${shown.proof.rule}`}
        proof={shown.proof}
        placeOf={placeOf}
        takesKeys={shown.takesKeys}
        onChoose={(replacement) => {
          apply([shown.proof], replacement)
          backToText(editor, shown.proof)
        }}
        onIgnore={(where) => {
          void ignore(shown.proof, where)
          backToText(editor, shown.proof)
        }}
        onClose={close}
      />
    ) : null,
  }
}

const isSame = (one: ShownProof, other: ShownProof): boolean =>
  one.rule === other.rule &&
  one.start === other.start &&
  one.field === other.field &&
  String(one.block) === String(other.block)
