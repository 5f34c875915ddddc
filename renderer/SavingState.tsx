import { Icon } from './kit/Icon.tsx'
import { sayProblem } from './kit/say.ts'
import { useStore } from './kit/store.ts'
import { useWords } from './kit/words.tsx'
import type { OpenArticle } from './session/open-article.ts'

const icons = { saved: 'saved', unsaved: 'unsaved', saving: 'saving', failed: 'warning' } as const

/** Whether the open article is safe in its file; always in sight. */
export function SavingState({ open }: { readonly open: OpenArticle }) {
  const words = useWords()
  const saving = useStore(open.saving)
  const fileName = useStore(open.fileName)
  return (
    <span
      className={`saving-state ${saving.state}`}
      role="status"
      title={saving.state === 'failed' ? sayProblem(words, saving.problem) : fileName}
    >
      <Icon name={icons[saving.state]} size={15} />
      {words.saving[saving.state]}
    </span>
  )
}
