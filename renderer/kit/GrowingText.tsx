import { useRef } from 'react'
import { type Direction, directionOfText } from '../article/bidi/direction.ts'
import { useValueHistory } from './use-value-history.ts'
import './growing-text.css'

interface GrowingTextProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly base: Direction
  readonly className: string
  readonly onValue: (value: string) => void
}

/** A field of the story as it stands on the page: as tall as its text, one paragraph, with its own direction. */
export function GrowingText({ label, placeholder, value, base, className, onValue }: GrowingTextProps) {
  const ref = useRef<HTMLTextAreaElement>(null)
  const type = useValueHistory(ref, value, onValue)
  return (
    <textarea
      ref={ref}
      className={`growing-text ${className}`}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      dir={directionOfText(value, base)}
      rows={1}
      spellCheck={false}
      onChange={(event) => {
        const { nativeEvent } = event
        const input = nativeEvent instanceof InputEvent ? nativeEvent.inputType : ''
        type(event.target.value.replace(/\s*\n\s*/g, ' '), input)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
      }}
    />
  )
}
