import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import type { AnyIcon } from './Icon.tsx'
import { useWords } from './words.tsx'

interface FormDialogProps {
  readonly title: string
  /** What the main button says, and the picture on it. */
  readonly apply?: string
  readonly icon?: AnyIcon
  /** Buttons before “Cancel”. */
  readonly more?: ReactNode
  readonly wide?: boolean | 'whole'
  readonly children: ReactNode
  readonly onApply: () => void
  readonly onClose: () => void
}

/** A dialog with something to fill in: its main button and Enter in a field apply it, “Cancel” and Escape close it. */
export function FormDialog({
  title,
  apply,
  icon,
  more,
  wide = false,
  children,
  onApply,
  onClose,
}: FormDialogProps) {
  const { ask } = useWords()
  return (
    <Dialog
      title={title}
      wide={wide}
      onClose={onClose}
      onSubmit={onApply}
      actions={
        <>
          {more}
          <Button onClick={onClose}>{ask.cancel}</Button>
          <Button look="main" {...(icon ? { icon } : {})} onClick={onApply}>
            {apply ?? ask.apply}
          </Button>
        </>
      }
    >
      {children}
      <button type="submit" hidden />
    </Dialog>
  )
}
