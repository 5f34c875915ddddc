import { useState } from 'react'
import type { Article } from '../article/article.ts'
import { type OwnTemplate, templateOf } from '../article/templates/own-template.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { say } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'

interface TemplateListProps {
  readonly templates: readonly OwnTemplate[]
  /** The open article, of which a template can be made; null where none is open. */
  readonly article: (() => Article) | null
  readonly onChange: (templates: readonly OwnTemplate[]) => void
}

/** What articles of this newsroom may begin from; a template is made of the open article, in place of the one with its name. */
export function TemplateList({ templates, article, onChange }: TemplateListProps) {
  const { houseStyle: words } = useWords()
  const [name, setName] = useState('')
  const make = () => {
    const called = name.trim()
    if (article === null || called === '') return
    onChange([...templates.filter((each) => each.name !== called), templateOf(called, article())])
    setName('')
  }
  return (
    <>
      {templates.length === 0 ? <p className="newsroom-none">{words.noTemplates}</p> : null}
      <ul className="newsroom-profiles">
        {templates.map((template) => (
          <li key={template.name}>
            <strong>{template.name}</strong>
            <IconButton
              icon="bin"
              label={say(words.removeTemplate, { name: template.name })}
              onClick={() => {
                onChange(templates.filter((each) => each !== template))
              }}
            />
          </li>
        ))}
      </ul>
      {article === null ? null : (
        <div className="newsroom-make">
          <input
            className="input"
            aria-label={words.templateName}
            placeholder={words.templateName}
            value={name}
            onChange={(event) => {
              setName(event.target.value)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              // Enter would save the newsroom.
              event.preventDefault()
              make()
            }}
          />
          <Button icon="add" disabled={name.trim() === ''} onClick={make}>
            {words.makeTemplate}
          </Button>
        </div>
      )}
    </>
  )
}
