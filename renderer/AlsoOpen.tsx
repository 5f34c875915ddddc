import { Icon } from './kit/Icon.tsx'
import { say } from './kit/say.ts'
import { useStore } from './kit/store.ts'
import { useLanguage, useWords } from './kit/words.tsx'
import type { Session } from './session/session.ts'

/** Names the others of a shared folder who have the open article open, too. */
export function AlsoOpen({ session, id }: { readonly session: Session; readonly id: string }) {
  const words = useWords()
  const language = useLanguage()
  const told = useStore(session.others)
  if (told.id !== id || told.others.length === 0) return null
  const names = told.others.map(({ user, computer }) => `${user} (${computer})`)
  return (
    <output className="also-open">
      <Icon name="people" size={15} />
      {say(words.saving.alsoOpen, { names: new Intl.ListFormat(language).format(names) })}
    </output>
  )
}
