import { useEffect, useState } from 'react'
import type { AppInfo, Settings } from './desk.ts'
import { useStore } from './kit/store.ts'
import { WordsIn } from './kit/words.tsx'
import { Session } from './session/session.ts'
import { Window } from './Window.tsx'
import { everyWords } from './words/index.ts'

/** The window with its session; the interface's language and theme are on the document itself. */
export function App({ first, info }: { readonly first: Settings; readonly info: AppInfo }) {
  const [session] = useState(() => new Session(first))
  const { interfaceLanguage, theme, textSize } = useStore(session.settings)
  useEffect(() => session.start(), [session])
  useEffect(() => {
    const keep = () => session.open.get()?.keepNow()
    window.addEventListener('blur', keep)
    return () => {
      window.removeEventListener('blur', keep)
    }
  }, [session])
  useEffect(() => {
    const { documentElement } = document
    documentElement.lang = interfaceLanguage
    documentElement.dir = interfaceLanguage === 'ar' ? 'rtl' : 'ltr'
    documentElement.dataset['theme'] = theme
    documentElement.style.setProperty('--text-size', `${String(textSize)}px`)
    document.title = everyWords[interfaceLanguage].app.name
  }, [interfaceLanguage, theme, textSize])
  return (
    <WordsIn language={interfaceLanguage}>
      <Window session={session} info={info} />
    </WordsIn>
  )
}
