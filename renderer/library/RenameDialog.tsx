import { useState } from 'react'
import type { ArticleRow } from '../desk.ts'
import { Field } from '../kit/Field.tsx'
import { FormDialog } from '../kit/FormDialog.tsx'
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
    <FormDialog title={words.library.rename} onApply={rename} onClose={onClose}>
      <Field label={words.library.fileName} value={name} onValue={setName} />
    </FormDialog>
  )
}
