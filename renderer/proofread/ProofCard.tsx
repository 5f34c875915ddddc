import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ProofRuleId } from '../article/proofread/rules/index.ts'
import { proofWords } from '../kit/proof-words.ts'
import { say, shortened } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'
import { isWord } from './group-proofs.ts'
import { Example } from './ProofList.tsx'
import { Replacement } from './Replacement.tsx'
import type { ShownProof } from './watch-proofs.ts'
import './proof-card.css'

interface ProofCardProps {
  readonly proof: ShownProof
  /** Where its letters are on the screen now; null where they are not. */
  readonly placeOf: () => DOMRect | null
  /** Whether the keyboard goes to its first suggestion. */
  readonly takesKeys: boolean
  readonly onChoose: (replacement: string) => void
  readonly onIgnore: (where: 'here' | 'always') => void
  readonly onClose: () => void
}

/** One finding at its place: what it may become, why, and how to let it pass. Arrow keys walk it, Escape gives back the caret. */
export function ProofCard({ proof, placeOf, takesKeys, onChoose, onIgnore, onClose }: ProofCardProps) {
  const words = useWords()
  const card = useRef<HTMLDivElement>(null)
  const { title, why, example } = proofWords(words, proof.rule)
  useLayoutEffect(() => {
    const put = () => {
      if (card.current) putBeside(card.current, placeOf())
    }
    card.current?.showPopover()
    put()
    // The page may still be on its way to the place.
    window.addEventListener('scroll', put, { capture: true })
    window.addEventListener('resize', put)
    return () => {
      window.removeEventListener('scroll', put, { capture: true })
      window.removeEventListener('resize', put)
    }
  }, [placeOf])
  useEffect(() => {
    if (!takesKeys) return undefined
    // The keyboard is still in the text, where the letters are selected: the card takes these keys from there.
    const key = (event: KeyboardEvent) => {
      const act = keys[event.key]
      const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing
      if (!act || isHeld || document.querySelector('dialog[open]')) return
      const isInside = card.current?.contains(document.activeElement) ?? false
      if (event.key === 'Enter' && isInside) return
      event.preventDefault()
      event.stopPropagation()
      act(card.current, onClose)
    }
    window.addEventListener('keydown', key, { capture: true })
    // Whoever goes on writing has done with it.
    window.addEventListener('beforeinput', onClose, { capture: true })
    return () => {
      window.removeEventListener('keydown', key, { capture: true })
      window.removeEventListener('beforeinput', onClose, { capture: true })
    }
  }, [takesKeys, onClose])
  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !card.current?.contains(event.target)) onClose()
    }
    window.addEventListener('pointerdown', away)
    return () => {
      window.removeEventListener('pointerdown', away)
    }
  }, [onClose])
  return (
    <div
      ref={card}
      className="proof-card"
      popover="manual"
      role="dialog"
      aria-label={title}
      aria-live="polite"
      data-keys={takesKeys}
    >
      <header>
        <span className="proof-dot" data-look={proof.rule === 'spelling' ? 'spelling' : proof.class} />
        <strong>{title}</strong>
        <small>{words.proof.class[proof.class]}</small>
      </header>
      {isWord(proof) ? null : (
        <p className="proof-context">
          <bdi>
            {proof.before}
            <mark>{shortened(proof.text)}</mark>
            {proof.after}
          </bdi>
        </p>
      )}
      <div className="proof-replacements">
        {proof.replacements.length === 0 ? <p>{words.copyDesk.noSuggestion}</p> : null}
        {proof.replacements.map((replacement) => (
          <Replacement
            key={replacement}
            text={proof.text}
            replacement={replacement}
            onChoose={() => {
              onChoose(replacement)
            }}
          />
        ))}
      </div>
      <div className="proof-pass">
        <button
          type="button"
          onClick={() => {
            onIgnore('here')
          }}
        >
          {words.copyDesk.ignoreHere}
        </button>
        <button
          type="button"
          onClick={() => {
            onIgnore('always')
          }}
        >
          {ignoresAlways(words.copyDesk, proof.rule)}
        </button>
      </div>
      <details className="proof-why">
        <summary>{words.copyDesk.why}</summary>
        <p>{say(why, { count: proof.count, limit: proof.limit })}</p>
        <Example of={example} />
      </details>
    </div>
  )
}

const ignoresAlways = (
  { addWord, ignoreAlways }: { readonly addWord: string; readonly ignoreAlways: string },
  rule: ProofRuleId,
): string => (rule === 'spelling' ? addWord : ignoreAlways)

/** In CSS pixels. */
const gap = 6

/** Below the letters, above them where there is no room, and never over the edge of the window. */
function putBeside(card: HTMLElement, place: DOMRect | null): void {
  if (!place) return
  const { offsetWidth: width, offsetHeight: height } = card
  const isRtl = getComputedStyle(card).direction === 'rtl'
  const wanted = isRtl ? place.right - width : place.left
  const below = place.bottom + gap
  const top = below + height > window.innerHeight ? Math.max(gap, place.top - gap - height) : below
  card.style.left = `${String(Math.min(Math.max(gap, wanted), window.innerWidth - width - gap))}px`
  card.style.top = `${String(top)}px`
}

/** What a key does to the card. Enter takes its first suggestion, unless another one has the keyboard. */
const keys: Readonly<Record<string, (card: HTMLElement | null, close: () => void) => void>> = {
  Escape: (_card, close) => {
    close()
  },
  Enter: (card) => card?.querySelector<HTMLElement>('.proof-replacement')?.click(),
  ArrowDown: (card) => {
    walk(card, 1)
  },
  ArrowUp: (card) => {
    walk(card, -1)
  },
}

function walk(card: HTMLElement | null, step: 1 | -1): void {
  const items = Array.from(card?.querySelectorAll<HTMLElement>('button, summary') ?? [])
  const here = items.findIndex((item) => item === document.activeElement)
  items.at(here === -1 && step === -1 ? -1 : (here + step) % items.length)?.focus()
}
