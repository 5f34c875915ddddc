import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Direction } from '../article/bidi/direction.ts'
import { type AnyIcon, Icon } from './Icon.tsx'
import './menu.css'

export interface Choice {
  readonly id: string
  readonly label: string
  readonly icon?: AnyIcon
  readonly iconDirection?: Direction | undefined
  readonly hint?: string | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly grave?: boolean
  readonly run: () => void
}

interface MenuProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly children: ReactNode
  readonly className?: string
}

/** A button that opens a list of things to do; arrow keys walk it, Escape and a click elsewhere close it. */
export function Menu({ label, choices, children, className = 'icon-button' }: MenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false)
    }
    window.addEventListener('pointerdown', away)
    return () => {
      window.removeEventListener('pointerdown', away)
    }
  }, [open])
  return (
    <div
      className="menu-place"
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault()
          walk(place.current, event.key === 'ArrowDown' ? 1 : -1)
        }
      }}
    >
      <button
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onMouseDown={(event) => {
          event.preventDefault()
        }}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {children}
      </button>
      {open ? (
        <div className="menu" role="menu" id={id} aria-label={label}>
          {choices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              role={choice.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={choice.checked}
              disabled={choice.disabled}
              className={choice.grave ? 'grave' : ''}
              onMouseDown={(event) => {
                event.preventDefault()
              }}
              onClick={() => {
                setOpen(false)
                choice.run()
              }}
            >
              {choice.icon ? <Icon name={choice.icon} size={16} direction={choice.iconDirection} /> : null}
              <span>{choice.label}</span>
              {choice.hint === undefined ? null : <kbd dir="ltr">{choice.hint}</kbd>}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

function walk(place: HTMLElement | null, step: 1 | -1): void {
  const items = Array.from(
    place?.querySelectorAll<HTMLButtonElement>('[role^=menuitem]:not(:disabled)') ?? [],
  )
  const here = items.findIndex((item) => item === document.activeElement)
  items.at((here + step) % items.length)?.focus()
}
