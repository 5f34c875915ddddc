import { Button, IconButton } from '../kit/Button.tsx'
import { say } from '../kit/say.ts'
import { useCount, useWords } from '../kit/words.tsx'

interface SelectionBarProps {
  readonly count: number
  readonly onExport: () => void
  readonly onClear: () => void
}

/** How many articles are chosen, and what can be done with them together. */
export function SelectionBar({ count: many, onExport, onClear }: SelectionBarProps) {
  const words = useWords()
  const count = useCount()
  return (
    <div className="library-selection" role="status">
      <span>{say(words.publish.selected, { articles: count(words.count.articles, many) })}</span>
      <Button icon="export" onClick={onExport}>
        {words.publish.export}
      </Button>
      <IconButton icon="close" label={words.publish.deselect} onClick={onClear} />
    </div>
  )
}
