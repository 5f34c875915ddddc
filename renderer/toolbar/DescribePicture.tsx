import { useState } from 'react'
import type { Direction } from '../article/bidi/direction.ts'
import type { PictureSize } from '../article/elements/image/crop.ts'
import type { PictureDescription } from '../article/elements/image/describe-picture.ts'
import { Button } from '../kit/Button.tsx'
import { Field, Tick } from '../kit/Field.tsx'
import { FormDialog } from '../kit/FormDialog.tsx'
import { useWords } from '../kit/words.tsx'
import { FocusField } from './FocusField.tsx'

interface DescribePictureProps {
  readonly first: PictureDescription
  /** Where the picture is read from. */
  readonly url: string
  readonly size: PictureSize
  readonly base: Direction
  readonly onAnswer: (answer: PictureDescription) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Asks what a picture shows, who made it, and what every crop of it must show. */
export function DescribePicture({
  first,
  url,
  size,
  base,
  onAnswer,
  onRemove,
  onClose,
}: DescribePictureProps) {
  const words = useWords()
  const [description, setDescription] = useState(first)
  const [missing, setMissing] = useState(false)
  const change = (part: Partial<PictureDescription>) => {
    setDescription({ ...description, ...part })
  }
  const answer = () => {
    onAnswer(description)
  }
  return (
    <FormDialog
      title={words.picture.details}
      wide
      more={
        <Button look="quiet" icon="bin" onClick={onRemove}>
          {words.picture.remove}
        </Button>
      }
      onApply={answer}
      onClose={onClose}
    >
      <div className="picture-form">
        <div>
          <Field
            label={words.picture.alt}
            value={description.alt}
            onValue={(alt) => {
              change({ alt })
            }}
            disabled={description.decorative}
            base={base}
          />
          <Tick
            label={words.picture.decorative}
            checked={description.decorative}
            onValue={(decorative) => {
              change({ decorative })
            }}
          />
          <Field
            label={words.picture.credit}
            value={description.credit}
            onValue={(credit) => {
              change({ credit })
            }}
            base={base}
          />
        </div>
        {missing ? (
          <p>{words.picture.missing}</p>
        ) : (
          <FocusField
            url={url}
            size={size}
            focus={description.focus}
            onFocus={(focus) => {
              change({ focus })
            }}
            onMissing={() => {
              setMissing(true)
            }}
          />
        )}
      </div>
    </FormDialog>
  )
}
