import { Icon } from './kit/Icon.tsx'
import { sayProblem } from './kit/say.ts'
import { useStore } from './kit/store.ts'
import { useWords } from './kit/words.tsx'
import type { OpenArticle } from './session/open-article.ts'
import type { Words } from './words/index.ts'

const icons = { saved: 'saved', unsaved: 'unsaved', saving: 'saving', failed: 'warning' } as const

/** Whether the open article is safe in its file, and if not, why; always in sight. */
export function SavingState({ open }: { readonly open: OpenArticle }) {
  const words = useWords()
  const saving = useStore(open.saving)
  const fileName = useStore(open.fileName)
  const draftProblem = useStore(open.draft.problem)
  const why = [
    ...(saving.state === 'failed' ? [sayProblem(words, saving.problem)] : []),
    ...(draftProblem && saving.state !== 'saved'
      ? [withoutDraft(words, sayProblem(words, { ...draftProblem, file: fileName }))]
      : []),
  ].join(' ')
  return (
    <span
      className={`saving-state ${saving.state} ${why === '' ? '' : 'troubled'}`}
      role="status"
      title={why || fileName}
    >
      <Icon name={why === '' ? icons[saving.state] : 'warning'} size={15} />
      {words.saving[saving.state]}
      {why === '' ? null : <span className="saving-why">{why}</span>}
    </span>
  )
}

const withoutDraft = (words: Words, problem: string) => `${words.saving.noDraft} ${problem}`
