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
    // The keyboard may still be in the article: the menu takes these keys from there, and gives it back.
    const before = document.activeElement
    const key = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (step === undefined) return
      event.preventDefault()
      event.stopPropagation()
      if (step !== 0) walk(place.current, step)
      else {
        setOpen(false)
        if (before instanceof HTMLElement) before.focus()
      }
    }
    window.addEventListener('pointerdown', away)
    window.addEventListener('keydown', key, { capture: true })
    return () => {
      window.removeEventListener('pointerdown', away)
      window.removeEventListener('keydown', key, { capture: true })
    }
  }, [open])
  return (
    <div className="menu-place" ref={place}>
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
        <div className="menu" role="menu" id={id} aria-label={label} popover="manual" ref={show}>
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

/** How far a key goes in the menu; 0 closes it. */
const steps: Readonly<Record<string, -1 | 0 | 1>> = { Escape: 0, ArrowDown: 1, ArrowUp: -1 }

const show = (menu: HTMLElement | null) => menu?.showPopover()

function walk(place: HTMLElement | null, step: 1 | -1): void {
  const items = Array.from(
    place?.querySelectorAll<HTMLButtonElement>('[role^=menuitem]:not(:disabled)') ?? [],
  )
  const here = items.findIndex((item) => item === document.activeElement)
  items.at(here === -1 && step === -1 ? -1 : (here + step) % items.length)?.focus()
}
