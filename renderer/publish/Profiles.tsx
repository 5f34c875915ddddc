import type { Profile } from '../article/export/profile.ts'
import { useWords } from '../kit/words.tsx'

interface ProfilesProps {
  readonly offered: readonly Profile[]
  readonly value: string
  readonly disabled: boolean
  readonly onValue: (profile: string) => void
}

/** In which form the article goes out. */
export function Profiles({ offered, value, disabled, onValue }: ProfilesProps) {
  const words = useWords()
  const known: Readonly<Record<string, { readonly name: string; readonly about: string }>> =
    words.export.profile
  return (
    <div className="profiles" role="radiogroup" aria-label={words.export.title} aria-disabled={disabled}>
      {offered.map(({ name, label }) => (
        <label key={name} className="profile">
          <input
            type="radio"
            name="profile"
            value={name}
            disabled={disabled}
            checked={name === value}
            onChange={() => {
              onValue(name)
            }}
          />
          <strong>{known[name]?.name ?? (label || name)}</strong>
          <small>{known[name]?.about ?? words.publish.ownProfile}</small>
        </label>
      ))}
    </div>
  )
}
