import { IconButton } from '../kit/Button.tsx'
import { useWords } from '../kit/words.tsx'

interface PreviewButtonProps {
  readonly shown: boolean
  readonly disabled: boolean
  readonly onClick: () => void
}

/** Opens and closes the preview. */
export function PreviewButton({ shown, disabled, onClick }: PreviewButtonProps) {
  const words = useWords()
  return (
    <IconButton
      icon="preview"
      label={words.menu.preview}
      hint="F9"
      pressed={shown}
      disabled={disabled}
      onClick={onClick}
    />
  )
}
