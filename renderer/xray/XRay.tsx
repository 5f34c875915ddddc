import { useEffect } from 'react'
import type { Direction } from '../article/bidi/direction.ts'
import { type CommandId, commands } from '../article/commands.ts'
import type { ArticleEditor, Command } from '../article/element.ts'
import { chordLabel, chordOf } from '../editor/chord.ts'
import { Button } from '../kit/Button.tsx'
import { Icon } from '../kit/Icon.tsx'
import { say } from '../kit/say.ts'
import { type Store, useStore } from '../kit/store.ts'
import { useWords } from '../kit/words.tsx'
import type { Words } from '../words/index.ts'
import { type Cause, explain } from './explain.ts'
import './x-ray.css'

interface XRayProps {
  readonly editor: ArticleEditor
  readonly base: Direction
  /** Counts up when the body or the caret has changed. */
  readonly looked: Store<number>
  readonly mac: boolean
  readonly onCommand: (command: Command<CommandId>) => void
}

/** Says why the line at the caret reads as it does, and offers what would make it read otherwise, each at one key. */
export function XRay({ editor, base, looked, mac, onCommand }: XRayProps) {
  const words = useWords()
  useStore(looked)
  const explanation = explain(editor, base)
  const repairs = (explanation?.repairs ?? []).flatMap((id) => commands.find((each) => each.id === id) ?? [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const repair = repairs[repairChords.indexOf(chordOf(event))]
      if (!repair) return
      event.preventDefault()
      onCommand(repair)
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
    }
  })
  return (
    <section className="x-ray-pane" aria-label={words.xRay.title}>
      <Icon name="x-ray" size={18} />
      <p aria-live="polite">
        {explanation
          ? `${words.xRay.direction[explanation.reason][explanation.direction]} ${sentenceOf(words, explanation.cause)}`
          : words.xRay.away}
      </p>
      <div className="x-ray-repairs">
        {repairs.map((repair, index) => (
          <Button
            key={repair.id}
            icon={repair.icon}
            onClick={() => {
              onCommand(repair)
            }}
          >
            {words.command[repair.id]}
            <kbd>{chordLabel(repairChords[index] ?? '', mac)}</kbd>
          </Button>
        ))}
      </div>
      <ul className="x-ray-legend">
        {(['rtl', 'ltr', 'isolate', 'hidden'] as const).map((kind) => (
          <li key={kind} data-kind={kind}>
            {words.xRay.legend[kind]}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** No repair is further down than this. */
const repairChords = [1, 2, 3, 4, 5, 6].map((digit) => `Alt+Digit${String(digit)}`)

function sentenceOf({ xRay }: Words, cause: Cause): string {
  if (cause.kind === 'hidden') return say(xRay.cause.hidden, { name: cause.name })
  if (cause.kind !== 'kept') return say(xRay.cause[cause.kind], { text: 'text' in cause ? cause.text : '' })
  return cause.name === 'wish'
    ? say(xRay.cause.wished, { text: cause.text })
    : say(xRay.cause.kept, { text: cause.text, name: xRay.token[cause.name] })
}
