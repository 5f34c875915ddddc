import { type ProfileName, profiles } from '../article/export/profiles/index.ts'
import { useWords } from '../kit/words.tsx'

interface ProfilesProps {
  readonly value: ProfileName
  readonly disabled: boolean
  readonly onValue: (profile: ProfileName) => void
}

/** In which form the article goes out. */
export function Profiles({ value, disabled, onValue }: ProfilesProps) {
  const words = useWords()
  return (
    <div className="profiles" role="radiogroup" aria-label={words.export.title} aria-disabled={disabled}>
      {profiles.map(({ name }) => (
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
          <strong>{words.export.profile[name].name}</strong>
          <small>{words.export.profile[name].about}</small>
        </label>
      ))}
    </div>
  )
}
