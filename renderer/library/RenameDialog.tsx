import { useState } from 'react'
import type { ArticleRow } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Field } from '../kit/Field.tsx'
import { useWords } from '../kit/words.tsx'

interface RenameDialogProps {
  readonly row: ArticleRow
  readonly onRename: (name: string) => void
  readonly onClose: () => void
}

/** Asks for another name of the file; the headline stays as it is. */
export function RenameDialog({ row, onRename, onClose }: RenameDialogProps) {
  const words = useWords()
  const [name, setName] = useState(row.fileName.replace(/^.*\//, '').replace(/\.midad$/, ''))
  const rename = () => {
    onRename(name)
  }
  return (
    <Dialog
      title={words.library.rename}
      onClose={onClose}
      onSubmit={rename}
      actions={
        <>
          <Button onClick={onClose}>{words.ask.cancel}</Button>
          <Button look="main" onClick={rename}>
            {words.ask.apply}
          </Button>
        </>
      }
    >
      <Field label={words.library.fileName} value={name} onValue={setName} />
      <button type="submit" hidden />
    </Dialog>
  )
}
