import type { Problem } from '../article/problem.ts'
import type { BatchReport } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { say, sayProblem } from '../kit/say.ts'
import { useCount, useWords } from '../kit/words.tsx'

/** What came of an export, or null while none was made. */
export type Exported =
  | { readonly files: readonly string[] }
  | { readonly way: 'print' | 'copy' }
  | { readonly batch: BatchReport }
  | { readonly problem: Problem }
  | null

interface ExportResultProps {
  readonly exported: NonNullable<Exported>
  /** What the article is called. */
  readonly headline: string
  readonly onReveal: () => void
}

/** Says what came of an export, and leads to it where it is in a folder. */
export function ExportResult({ exported, headline, onReveal }: ExportResultProps) {
  const words = useWords()
  const count = useCount()
  if ('batch' in exported) return <BatchResult batch={exported.batch} onReveal={onReveal} />
  if ('problem' in exported)
    return (
      <p role="alert" className="export-failed">
        {sayProblem(words, exported.problem)}
      </p>
    )
  const sentence =
    'files' in exported
      ? say(words.export.done, { files: count(words.count.files, exported.files.length) })
      : exported.way === 'copy'
        ? say(words.publish.copied, { headline: headline || words.publish.untitled })
        : words.publish.printed
  return (
    <div className="export-result">
      <p role="status" className="export-done">
        {sentence}
      </p>
      {'files' in exported ? <Reveal onReveal={onReveal} /> : null}
    </div>
  )
}

function BatchResult({ batch, onReveal }: { readonly batch: BatchReport; readonly onReveal: () => void }) {
  const words = useWords()
  const count = useCount()
  const { written, of, cancelled, problems } = batch
  const sentence = cancelled
    ? words.publish.manyStopped
    : problems.length > 0
      ? words.publish.manyPartly
      : words.publish.manyDone
  return (
    <>
      <div className="export-result">
        <p role="status" className={problems.length === 0 ? 'export-done' : ''}>
          {say(sentence, { articles: count(words.count.articles, written.length), of })}
        </p>
        {written.length > 0 ? <Reveal onReveal={onReveal} /> : null}
      </div>
      {problems.length === 0 ? null : (
        <div className="export-findings export-problems" role="alert">
          <strong>{words.publish.notWritten}</strong>
          <ul>
            {problems.map(({ name, problem }) => (
              <li key={name}>
                <bdi>{name}</bdi>
                <br />
                <small>{sayProblem(words, problem)}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Reveal({ onReveal }: { readonly onReveal: () => void }) {
  const words = useWords()
  return (
    <Button icon="folder" onClick={onReveal}>
      {words.export.show}
    </Button>
  )
}
