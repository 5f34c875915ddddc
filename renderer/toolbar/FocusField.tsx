import { type KeyboardEvent, type PointerEvent, useId } from 'react'
import {
  centre,
  cropAround,
  cropShapes,
  type Focus,
  focusAt,
  type PictureSize,
} from '../article/elements/image/crop.ts'
import { Button } from '../kit/Button.tsx'
import { say } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'
import './focus-field.css'

interface FocusFieldProps {
  /** Where the picture is read from. */
  readonly url: string
  readonly size: PictureSize
  readonly focus: Focus | null
  readonly onFocus: (focus: Focus | null) => void
  readonly onMissing: () => void
}

/** So far an arrow moves the point, and with Shift. */
const [step, fineStep] = [0.05, 0.01]
/** A picture is not mirrored for a reader of Arabic: its left stays left. */
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The picture, with the point that no crop may lose, and its crops beside it. */
export function FocusField({ url, size, focus, onFocus, onMissing }: FocusFieldProps) {
  const { focus: words } = useWords().picture
  const id = useId()
  const shown = focus ?? centre
  const place = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    onFocus(focusAt((event.clientX - box.x) / box.width, (event.clientY - box.y) / box.height))
  }
  const move = (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (!way) return
    event.preventDefault()
    const far = event.shiftKey ? fineStep : step
    onFocus(focusAt(shown.x + way[0] * far, shown.y + way[1] * far))
  }
  return (
    <section className="focus-field" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p id={`${id}-hint`}>{words.hint}</p>
      <div
        className="focus-picture"
        dir="ltr"
        role="application"
        tabIndex={0}
        aria-labelledby={id}
        aria-describedby={`${id}-hint ${id}-place`}
        data-testid="focus"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          place(event)
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) place(event)
        }}
        onKeyDown={move}
      >
        <img src={url} alt="" width={size.width} height={size.height} draggable={false} onError={onMissing} />
        <span className="focus-point" style={{ insetInlineStart: percent(shown.x), top: percent(shown.y) }} />
      </div>
      <p id={`${id}-place`} className="visually-hidden" aria-live="polite">
        {say(words.place, { x: Math.round(shown.x * 100), y: Math.round(shown.y * 100) })}
      </p>
      <div className="focus-crops">
        {cropShapes.map((shape) => (
          <figure key={shape}>
            <img src={url} alt="" draggable={false} style={cropStyle(size, shape, shown)} />
            <figcaption dir="ltr">{shape}</figcaption>
          </figure>
        ))}
      </div>
      <Button
        look="quiet"
        disabled={focus === null}
        onClick={() => {
          onFocus(null)
        }}
      >
        {words.centre}
      </Button>
    </section>
  )
}

/** `object-position` shares out what the crop leaves over, before and behind it. */
function cropStyle(size: PictureSize, shape: (typeof cropShapes)[number], focus: Focus) {
  const { x, y, width, height } = cropAround(size, shape, focus)
  const before = (begin: number, over: number) => percent(over === 0 ? 0.5 : begin / over)
  return {
    aspectRatio: shape.replace(':', '/'),
    objectPosition: `${before(x, size.width - width)} ${before(y, size.height - height)}`,
  }
}

const percent = (part: number) => `${String(part * 100)}%`
