import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from './Button.tsx'
import { useWords } from './words.tsx'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** Makes the dialog a form; Enter in a field submits it. */
  readonly onSubmit?: () => void
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** `whole`: as wide as the window lets it be, for tables. */
  readonly wide?: boolean | 'whole'
}

export function Dialog({ title, onClose, onSubmit, children, actions, wide = false }: DialogProps) {
  const words = useWords()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    ref.current?.showModal()
    // The browser would take the close button, which stands first.
    ref.current
      ?.querySelector<HTMLElement>('.dialog-body :is(input:not([type=radio]), select, textarea, button)')
      ?.focus()
  }, [])
  return (
    <dialog
      ref={ref}
      className={wide === 'whole' ? 'dialog whole' : wide ? 'dialog wide' : 'dialog'}
      aria-label={title}
      onClose={onClose}
      onKeyDown={(event) => {
        event.stopPropagation()
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <header>
          <h2>{title}</h2>
          <IconButton icon="close" label={words.ask.close} onClick={onClose} />
        </header>
        <div className="dialog-body">{children}</div>
        {actions ? <footer>{actions}</footer> : null}
      </form>
    </dialog>
  )
}
