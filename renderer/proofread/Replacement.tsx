import { Icon } from '../kit/Icon.tsx'
import { say } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'

interface ReplacementProps {
  readonly text: string
  readonly replacement: string
  /** Only that it can be put right, where what it becomes is hardly to be seen. */
  readonly isShort?: boolean
  readonly onChoose: () => void
}

/** A button that puts the letters of a finding right. */
export function Replacement({ text, replacement, isShort = false, onChoose }: ReplacementProps) {
  const words = useWords()
  const isBlank = replacement.trim() === ''
  return (
    <button
      type="button"
      className="proof-replacement"
      aria-label={say(words.copyDesk.replaceBy, { text, replacement })}
      title={say(words.copyDesk.replaceBy, { text, replacement })}
      onClick={onChoose}
    >
      {isShort ? <Icon name="saved" size={14} /> : isBlank ? words.copyDesk.remove : <bdi>{replacement}</bdi>}
    </button>
  )
}
