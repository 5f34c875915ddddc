import type { Article } from '../article/article.ts'
import type { Newsroom } from '../article/newsroom/newsroom.ts'
import { Button } from '../kit/Button.tsx'
import { useCount, useWords } from '../kit/words.tsx'
import { DictionaryField } from './DictionaryField.tsx'
import { Part } from './Part.tsx'
import { StyleFields } from './StyleFields.tsx'
import { TemplateList } from './TemplateList.tsx'

interface KitPartsProps {
  readonly newsroom: Newsroom
  readonly article: (() => Article) | null
  readonly onChange: (change: (now: Newsroom) => Newsroom) => void
  readonly onLedger: () => void
}

/** How the newsroom writes: its style, its ledger, its words and its templates. */
export function KitParts({ newsroom, article, onChange, onLedger }: KitPartsProps) {
  const { houseStyle, ledger } = useWords()
  const count = useCount()
  return (
    <>
      <Part title={houseStyle.title}>
        <StyleFields
          style={newsroom.style}
          onChange={(change) => {
            onChange((now) => ({ ...now, style: { ...now.style, ...change } }))
          }}
        />
      </Part>
      <Part title={ledger.title}>
        <p className="newsroom-ledger">
          <Button icon="names" onClick={onLedger}>
            {ledger.open}
          </Button>
          <span>{count(ledger.count, newsroom.ledger.length)}</span>
        </p>
      </Part>
      <Part title={houseStyle.dictionary}>
        <DictionaryField
          words={newsroom.dictionary}
          onChange={(dictionary) => {
            onChange((now) => ({ ...now, dictionary }))
          }}
        />
      </Part>
      <Part title={houseStyle.templates}>
        <TemplateList
          templates={newsroom.templates}
          article={article}
          onChange={(templates) => {
            onChange((now) => ({ ...now, templates }))
          }}
        />
      </Part>
    </>
  )
}
