import { useId, useState } from 'react'
import type { ArticleRow } from '../desk.ts'
import { Field } from '../kit/Field.tsx'
import { FormDialog } from '../kit/FormDialog.tsx'
import { useWords } from '../kit/words.tsx'

interface MoveDialogProps {
  readonly row: ArticleRow
  readonly rows: readonly ArticleRow[]
  readonly onMove: (folder: string) => void
  readonly onClose: () => void
}

/** Asks for the folder of an article's file, inside the library's own; those that hold articles are offered. */
export function MoveDialog({ row, rows, onMove, onClose }: MoveDialogProps) {
  const words = useWords()
  const list = useId()
  const [folder, setFolder] = useState(folderOf(row))
  const folders = [...new Set(rows.map(folderOf))].filter((each) => each !== '').toSorted()
  const move = () => {
    onMove(folder)
  }
  return (
    <FormDialog title={words.library.move} onApply={move} onClose={onClose}>
      <Field
        label={words.library.folderName}
        hint={words.library.folderHint}
        value={folder}
        onValue={setFolder}
        list={list}
      />
      <datalist id={list}>
        {folders.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </FormDialog>
  )
}

const folderOf = ({ fileName }: ArticleRow) => fileName.split('/').slice(0, -1).join('/')
