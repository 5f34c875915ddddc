import { useState } from 'react'
import type { Article } from '../article/article.ts'
import type { Language } from '../article/element.ts'
import { languages } from '../article/story.ts'
import { templates } from '../article/templates/index.ts'
import type { OwnTemplate } from '../article/templates/own-template.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { Choice } from '../kit/Field.tsx'
import { Icon } from '../kit/Icon.tsx'
import { useWords } from '../kit/words.tsx'
import './new-article.css'

interface NewArticleDialogProps {
  readonly language: Language
  /** The newsroom’s templates, each in the language of its article. */
  readonly own: readonly OwnTemplate[]
  readonly onChoose: (article: Article) => void
  readonly onClose: () => void
}

/** Asks what the new article shall begin from. */
export function NewArticleDialog({ language: first, own, onChoose, onClose }: NewArticleDialogProps) {
  const words = useWords()
  const [language, setLanguage] = useState(first)
  const names = Object.fromEntries(languages.map((each) => [each, words.language[each]])) as Record<
    Language,
    string
  >
  return (
    <Dialog title={words.template.title} onClose={onClose} wide>
      <ul className="templates">
        {templates.map(({ name, make }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                onChoose(make(language))
              }}
            >
              <Icon name="article" size={22} />
              <strong>{words.template[name].name}</strong>
              <small>{words.template[name].about}</small>
            </button>
          </li>
        ))}
        {own.map(({ name, article }) => (
          <li key={`own ${name}`}>
            <button
              type="button"
              onClick={() => {
                onChoose(article)
              }}
            >
              <Icon name="people" size={22} />
              <strong>{name}</strong>
              <small>
                {words.houseStyle.ownTemplate} · {words.language[article.story.language]}
              </small>
            </button>
          </li>
        ))}
      </ul>
      <Choice label={words.story.language} value={language} options={names} onValue={setLanguage} />
    </Dialog>
  )
}
