import { useState } from 'react'
import type { Direction } from '../article/bidi/direction.ts'
import { Button } from '../kit/Button.tsx'
import { Field, Tick } from '../kit/Field.tsx'
import { FormDialog } from '../kit/FormDialog.tsx'
import { useWords } from '../kit/words.tsx'

export interface PictureDescription {
  readonly alt: string
  readonly credit: string
  readonly decorative: boolean
}

interface DescribePictureProps {
  readonly first: PictureDescription
  readonly base: Direction
  readonly onAnswer: (answer: PictureDescription) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Asks what a picture shows and who made it. */
export function DescribePicture({ first, base, onAnswer, onRemove, onClose }: DescribePictureProps) {
  const words = useWords()
  const [description, setDescription] = useState(first)
  const change = (part: Partial<PictureDescription>) => {
    setDescription({ ...description, ...part })
  }
  const answer = () => {
    onAnswer(description)
  }
  return (
    <FormDialog
      title={words.picture.details}
      more={
        <Button look="quiet" icon="bin" onClick={onRemove}>
          {words.picture.remove}
        </Button>
      }
      onApply={answer}
      onClose={onClose}
    >
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
    </FormDialog>
  )
}
