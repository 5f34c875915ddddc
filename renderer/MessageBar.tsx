import type { Problem } from './article/problem.ts'
import type { ImportReport } from './desk.ts'
import { IconButton } from './kit/Button.tsx'
import { Icon } from './kit/Icon.tsx'
import { say, sayProblem } from './kit/say.ts'
import { useStore } from './kit/store.ts'
import { useWords } from './kit/words.tsx'
import type { Session } from './session/session.ts'
import type { Words } from './words/index.ts'

/** What happened, what was kept, what to do: at the foot of the window until it is put away. */
export function MessageBar({ session }: { readonly session: Session }) {
  const words = useWords()
  const message = useStore(session.message)
  if (!message) return null
  const lines =
    message.kind === 'problems'
      ? message.problems.map((problem) => sayProblem(words, problem))
      : importLines(words, message.report)
  const problems: readonly Problem[] =
    message.kind === 'problems' ? message.problems : message.report.problems
  if (lines.length === 0) return null
  return (
    <div className={problems.length > 0 ? 'message bad' : 'message'} role="alert">
      <Icon name={problems.length > 0 ? 'warning' : 'import'} size={18} />
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <IconButton icon="close" label={words.ask.close} onClick={session.forget} />
    </div>
  )
}

function importLines(words: Words, { problems, notes }: ImportReport): readonly string[] {
  const said = notes.map(({ code, detail }) => say(words.note[code], { detail }))
  return [...problems.map((problem) => sayProblem(words, problem)), ...new Set(said)]
}
