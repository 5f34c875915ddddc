import { readingMinutes } from './article/text/words.ts'
import { useStore } from './kit/store.ts'
import { useCount, useWords } from './kit/words.tsx'
import { countBody } from './session/counts.ts'
import type { OpenArticle } from './session/open-article.ts'

/** The length of the article, in words, characters and minutes, and what the last tool did to it. */
export function StatusBar({ open }: { readonly open: OpenArticle }) {
  const words = useWords()
  const count = useCount()
  const { language } = useStore(open.story)
  useStore(open.looked)
  const changed = useStore(open.changed)
  const counts = countBody(open.article().body)
  return (
    <footer className="status-bar">
      <span>{count(words.count.words, counts.words)}</span>
      <span>{count(words.count.characters, counts.characters)}</span>
      <span>{count(words.count.minutes, readingMinutes(counts.words, language))}</span>
      <output>
        {changed?.body === open.editor.children ? count(words.count.changed, changed.places) : ''}
      </output>
      <span className="window-space" />
      <span>{words.language[language]}</span>
    </footer>
  )
}
