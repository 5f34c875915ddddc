import type { ReadProblem } from '../article/read-properties.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { say } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'
import { placedSentence } from '../words/newsroom-file.ts'

interface RefusedFileProps {
  readonly file: string
  readonly problems: readonly ReadProblem[]
  readonly onClose: () => void
}

/** Everything that is wrong with a file that was to be imported, each with its place in it. */
export function RefusedFile({ file, problems, onClose }: RefusedFileProps) {
  const { newsroom, newsroomFile, ask } = useWords()
  return (
    <Dialog
      title={newsroom.refused.title}
      wide
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <Button look="main" onClick={onClose}>
          {ask.ok}
        </Button>
      }
    >
      <p>{say(newsroom.refused.about, { file })}</p>
      <ul className="newsroom-problems">
        {problems
          .map((problem) => placedSentence(newsroomFile, problem))
          .map(({ at, expected, names, found }, index) => (
            // Two problems may be at one place.
            <li key={String(index)}>
              {at === '' ? null : <bdi dir="ltr">{at}</bdi>}
              <span>{expected}</span>
              {names === '' ? null : <small>{say(newsroomFile.known, { names })}</small>}
              <small>{say(newsroomFile.found, { found })}</small>
            </li>
          ))}
      </ul>
    </Dialog>
  )
}
