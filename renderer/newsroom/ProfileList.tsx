import type { Profile } from '../article/export/profile.ts'
import { IconButton } from '../kit/Button.tsx'
import { say } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'

interface ProfileListProps {
  readonly profiles: readonly Profile[]
  readonly onChange: (profiles: readonly Profile[]) => void
}

/** The newsroom’s own ways of exporting; they come by import. */
export function ProfileList({ profiles, onChange }: ProfileListProps) {
  const { newsroom: words } = useWords()
  if (profiles.length === 0) return <p className="newsroom-none">{words.none}</p>
  return (
    <ul className="newsroom-profiles">
      {profiles.map(({ name, label = '' }) => (
        <li key={name}>
          <strong>{label === '' ? name : label}</strong>
          <bdi dir="ltr">{name}</bdi>
          <IconButton
            icon="bin"
            label={say(words.removeProfile, { name: label === '' ? name : label })}
            onClick={() => {
              onChange(profiles.filter((profile) => profile.name !== name))
            }}
          />
        </li>
      ))}
    </ul>
  )
}
