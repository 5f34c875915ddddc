import type { Section } from '../article/newsroom/site.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { say } from '../kit/say.ts'
import { useDirection } from '../kit/use-direction.ts'
import { useWords } from '../kit/words.tsx'

interface SectionListProps {
  readonly sections: readonly Section[]
  readonly onChange: (sections: readonly Section[]) => void
}

/** The parts of the website: a name and a word for addresses in each row; a row without a name is not kept. */
export function SectionList({ sections, onChange }: SectionListProps) {
  const { section: words } = useWords().newsroom
  return (
    <div className="newsroom-sections">
      {sections.length === 0 ? <p className="newsroom-none">{words.none}</p> : null}
      <ul>
        {sections.map((section, index) => (
          <SectionRow
            // Rows have no name of their own while one types it.
            key={String(index)}
            section={section}
            onChange={(change) => {
              onChange(sections.with(index, { ...section, ...change }))
            }}
            onRemove={() => {
              onChange(sections.toSpliced(index, 1))
            }}
          />
        ))}
      </ul>
      <Button
        icon="add"
        onClick={() => {
          onChange([...sections, { name: '', slug: '' }])
        }}
      >
        {words.add}
      </Button>
    </div>
  )
}

interface SectionRowProps {
  readonly section: Section
  readonly onChange: (change: Partial<Section>) => void
  readonly onRemove: () => void
}

function SectionRow({ section: { name, slug }, onChange, onRemove }: SectionRowProps) {
  const { section: words } = useWords().newsroom
  return (
    <li>
      <input
        className="input"
        aria-label={words.name}
        placeholder={words.name}
        value={name}
        dir={useDirection(name)}
        onChange={(event) => {
          onChange({ name: event.target.value })
        }}
      />
      <input
        className="input"
        aria-label={words.slug}
        placeholder={words.slug}
        value={slug}
        dir={slug === '' ? undefined : 'ltr'}
        spellCheck={false}
        onChange={(event) => {
          onChange({ slug: event.target.value })
        }}
      />
      <IconButton icon="bin" label={say(words.remove, { name })} onClick={onRemove} />
    </li>
  )
}
