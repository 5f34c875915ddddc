import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { type AnyIcon, Icon } from './Icon.tsx'
import './button.css'

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'>

interface ButtonProps extends Native {
  readonly icon?: AnyIcon
  readonly look?: 'plain' | 'main' | 'quiet'
  readonly children: ReactNode
}

export function Button({ icon, look = 'plain', children, className = '', ...native }: ButtonProps) {
  return (
    <button type="button" className={`button ${look} ${className}`} {...native}>
      {icon ? <Icon name={icon} size={16} /> : null}
      <span>{children}</span>
    </button>
  )
}

interface IconButtonProps extends Native {
  readonly icon: AnyIcon
  /** Its name, for those who hear it and in the tooltip. */
  readonly label: string
  /** The key that does the same, for the tooltip. */
  readonly hint?: string
  readonly pressed?: boolean
}

/** Never takes the caret out of the text that it acts on. */
export function IconButton({ icon, label, hint, pressed, className = '', ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      title={hint === undefined ? label : `${label}  \u2068${hint}\u2069`}
      onMouseDown={(event) => {
        event.preventDefault()
      }}
      {...native}
    >
      <Icon name={icon} />
    </button>
  )
}
