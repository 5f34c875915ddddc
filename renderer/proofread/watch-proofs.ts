import type { Article } from '../article/article.ts'
import type { ArticleEditor } from '../article/element.ts'
import type { Problem } from '../article/problem.ts'
import { type ArticleText, articleTexts } from '../article/proofread/article-texts.ts'
import { notIgnored } from '../article/proofread/ignored.ts'
import { type Proof, placed } from '../article/proofread/proof.ts'
import type { TextProof } from '../article/proofread/proofread.ts'
import type { Story } from '../article/story.ts'
import { desk, type PersonalLists } from '../desk.ts'
import type { Store } from '../kit/store.ts'
import { type Caret, caretIn } from './caret-in.ts'
import { caretInField, watchFieldCaret } from './fields.ts'

/** A finding with a few words of what stands round it. */
export type ShownProof = Proof & { readonly before: string; readonly after: string }

/** An open article as the copy desk sees it. */
export interface Watched {
  readonly editor: ArticleEditor
  /** Counts up when the body or the caret has changed and there was time to look. */
  readonly looked: Store<number>
  readonly story: Store<Story>
  article(): Article
}

interface Watch {
  readonly proofs: Store<readonly ShownProof[]>
  readonly personal: Store<PersonalLists>
  /** Counts up when the copy desk knows other words or rules than before: everything is read again. */
  readonly learnt: Store<number>
  readonly onProblem: (problem: Problem) => void
}

/** How long a writer rests before what was typed is read, in milliseconds. */
const rest = 300

/**
 * Keeps a store of findings fresh, until the function that it answers is called. Only texts that have changed are read, by
 * the desk’s thread, and the word at the caret is left alone while it is typed.
 */
export function watchProofs(open: Watched, { proofs, personal, learnt, onProblem }: Watch): () => void {
  const state = {
    known: new Map<string, readonly TextProof[]>(),
    isAsking: false,
    isOver: false,
    failures: 0,
    words: personal.get().words,
  }
  const isOver = () => state.isOver
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (texts: readonly ArticleText[]) => {
    const found = texts.flatMap((each) =>
      (state.known.get(keyOf(each)) ?? []).map((proof) => shown(each, proof)),
    )
    const standing = notIgnored(found, open.story.get().ignored, personal.get().ignored)
    const caret = caretIn(open.editor)
    const told = standing.filter((proof) => !isBeingTyped(proof, caret))
    // The same findings are no news: nothing is drawn again.
    if (!areSame(told, proofs.get())) proofs.set(told)
  }
  const look = async () => {
    if (state.isAsking || isOver()) return
    const texts = articleTexts(open.article())
    const used = new Map(texts.map((each) => [keyOf(each), each]))
    const wanting = [...used].filter(([key]) => !state.known.has(key))
    if (wanting.length === 0) {
      state.known = new Map([...used.keys()].map((key) => [key, state.known.get(key) ?? []]))
      tell(texts)
      return
    }
    state.isAsking = true
    const { known } = state
    const asked = wanting.map(([, { text, language, direction }]) => ({ text, language, direction }))
    const read = await desk.proofread(asked).finally(() => {
      state.isAsking = false
    })
    if (isOver()) return
    if (!read.ok) {
      // Told once; the next word asks again.
      if (state.failures === 0) onProblem(read.problem)
      state.failures += 1
      return
    }
    state.failures = 0
    // What was learnt meanwhile makes these answers old.
    if (known === state.known)
      for (const [index, [key]] of wanting.entries()) known.set(key, read.value[index] ?? [])
    await look()
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), rest)
  }
  const again = () => {
    state.known = new Map()
    soon()
  }
  const stops = [
    open.looked.subscribe(soon),
    watchFieldCaret(soon),
    open.story.subscribe(soon),
    personal.subscribe(() => {
      if (personal.get().words === state.words) soon()
      else again()
      state.words = personal.get().words
    }),
    learnt.subscribe(again),
  ]
  soon()
  return () => {
    state.isOver = true
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}

const keyOf = ({ text, language, direction }: ArticleText) => `${language} ${direction} ${text}`

/** In UTF-16 units, on each side. */
const context = 24

function shown(read: ArticleText, proof: TextProof): ShownProof {
  const { text } = read
  const { start, end } = proof
  const before = text.slice(Math.max(0, start - context), start)
  const after = text.slice(end, end + context)
  return {
    ...placed(read, proof),
    before: (start > context ? before.replace(/^\S*\s+/, '') : before).toWellFormed(),
    after: (end + context < text.length ? after.replace(/\s+\S*$/, '') : after).toWellFormed(),
  }
}

const areSame = (some: readonly ShownProof[], others: readonly ShownProof[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index]
    return (
      other !== undefined &&
      one.rule === other.rule &&
      one.start === other.start &&
      one.field === other.field &&
      String(one.block) === String(other.block) &&
      one.of === other.of &&
      one.replacements.join('\n') === other.replacements.join('\n')
    )
  })

/** A word is judged when the caret has left it. */
function isBeingTyped({ rule, block, field, end }: ShownProof, caret: Caret | null): boolean {
  if (rule !== 'spelling') return false
  if (field !== null) {
    const at = caretInField()
    return at?.field === field && at.offset === end
  }
  return caret !== null && String(block) === caret.block && end === caret.offset
}
