import { type Direction, directionOfText } from '../article/bidi/direction.ts'
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
  return (
    <textarea
      className={`growing-text ${className}`}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      dir={directionOfText(value, base)}
      rows={1}
      spellCheck={false}
      onChange={(event) => {
        onValue(event.target.value.replace(/\s*\n\s*/g, ' '))
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
      }}
    />
  )
}
