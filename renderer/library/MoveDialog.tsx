import { useId, useState } from 'react'
import type { ArticleRow } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Field } from '../kit/Field.tsx'
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
    <Dialog
      title={words.library.move}
      onClose={onClose}
      onSubmit={move}
      actions={
        <>
          <Button onClick={onClose}>{words.ask.cancel}</Button>
          <Button look="main" onClick={move}>
            {words.ask.apply}
          </Button>
        </>
      }
    >
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
      <button type="submit" hidden />
    </Dialog>
  )
}

const folderOf = ({ fileName }: ArticleRow) => fileName.split('/').slice(0, -1).join('/')
