import type { Problem } from './article/problem.ts'
import type { ImportReport, Recovery } from './desk.ts'
import { IconButton } from './kit/Button.tsx'
import { Icon } from './kit/Icon.tsx'
import { say, sayProblem } from './kit/say.ts'
import { useStore } from './kit/store.ts'
import { useWords } from './kit/words.tsx'
import type { Message } from './session/message.ts'
import type { Session } from './session/session.ts'
import type { Words } from './words/index.ts'

/** What happened, what was kept, what to do: at the foot of the window until it is put away. */
export function MessageBar({ session }: { readonly session: Session }) {
  const words = useWords()
  const message = useStore(session.message)
  if (!message) return null
  const lines = linesOf(words, message)
  const isBad = problemsIn(message).length > 0
  if (lines.length === 0) return null
  return (
    <div className={isBad ? 'message bad' : 'message'} role="alert">
      <Icon name={isBad ? 'warning' : icons[message.kind]} size={18} />
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <IconButton icon="close" label={words.ask.close} onClick={session.forget} />
    </div>
  )
}

const icons = {
  problems: 'warning',
  imported: 'import',
  sent: 'send',
  copied: 'copy',
  recovered: 'saved',
} as const

function problemsIn(message: Message): readonly Problem[] {
  if (message.kind === 'problems') return message.problems
  return message.kind === 'imported' ? message.report.problems : []
}

function linesOf(words: Words, message: Message): readonly string[] {
  if (message.kind === 'imported') return importLines(words, message.report)
  if (message.kind === 'sent') return [say(words.handOver.sent, { file: message.file })]
  if (message.kind === 'copied')
    return [say(words.publish.copied, { headline: message.headline || words.publish.untitled })]
  return message.kind === 'recovered'
    ? message.recoveries.flatMap((recovery) => recoveryLines(words, recovery))
    : message.problems.map((problem) => sayProblem(words, problem))
}

function recoveryLines(words: Words, { state, fileName, keptIn, isWhole }: Recovery): readonly string[] {
  const names = { file: withoutEnding(fileName), kept: withoutEnding(keptIn) }
  const said = say(words.recovered[state], names)
  return isWhole ? [said] : [said, say(words.recovered.partly, names)]
}

const withoutEnding = (fileName: string) => fileName.replace(/\.midad$/i, '')

function importLines(words: Words, { problems, notes }: ImportReport): readonly string[] {
  const said = notes.map(({ code, detail }) => say(words.note[code], { detail }))
  return [...problems.map((problem) => sayProblem(words, problem)), ...new Set(said)]
}
