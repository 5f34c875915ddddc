import { directionOfText } from '../article/bidi/direction.ts'
import { type FieldChange, isUnchanged, type NewsroomChanges } from '../article/newsroom/compare-newsrooms.ts'
import type { HouseRules } from '../article/newsroom/house-rules.ts'
import type { Site } from '../article/newsroom/site.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { FormDialog } from '../kit/FormDialog.tsx'
import { say } from '../kit/say.ts'
import { useLanguage, useWords } from '../kit/words.tsx'
import { ChangedNames, ChangedWords } from './ChangedKit.tsx'
import { sayStyle, sayValue } from './say-value.ts'

interface ImportedChangesProps {
  readonly file: string
  readonly changes: NewsroomChanges
  readonly onTake: () => void
  readonly onClose: () => void
}

/** Shows what a file would change, before anything does. */
export function ImportedChanges({ file, changes, onTake, onClose }: ImportedChangesProps) {
  const everything = useWords()
  const { newsroom: words, houseStyle, ask } = everything
  if (isUnchanged(changes))
    return (
      <Dialog
        title={words.changes.title}
        onClose={onClose}
        onSubmit={onClose}
        actions={<Button onClick={onClose}>{ask.ok}</Button>}
      >
        <p>{say(words.changes.same, { file })}</p>
      </Dialog>
    )
  return (
    <FormDialog
      title={words.changes.title}
      apply={words.changes.take}
      onApply={onTake}
      onClose={onClose}
      wide
    >
      <p>{say(words.changes.about, { file })}</p>
      <table className="newsroom-changes">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.changes.from}</th>
            <th scope="col">{words.changes.to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.site.map((change) => (
            <ChangedField key={change.field} label={words.site[change.field]} change={change} />
          ))}
          {changes.rules.map((change) => (
            <ChangedField key={change.field} label={words.rules[change.field]} change={change} />
          ))}
          {changes.style.map(({ field, before, after }) => (
            <tr key={`style ${field}`}>
              <th scope="row">{houseStyle.field[field]}</th>
              <td className="newsroom-before">
                <bdi>{sayStyle(everything, field, before)}</bdi>
              </td>
              <td className="newsroom-after">
                <bdi>{sayStyle(everything, field, after)}</bdi>
              </td>
            </tr>
          ))}
          <ChangedNames changes={changes.ledger} />
          {(['added', 'removed'] as const).map((change) => (
            <ChangedWords key={change} change={change} words={changes.dictionary[change]} />
          ))}
          {changes.templates.map(({ name, change }) => (
            <tr key={`template ${name}`} data-change={change}>
              <th scope="row">{houseStyle.template[change]}</th>
              <td colSpan={2}>
                <strong>{name}</strong>
              </td>
            </tr>
          ))}
          {changes.profiles.map(({ name, label, change }) => (
            <tr key={name} data-change={change}>
              <th scope="row">{words.profile[change]}</th>
              <td colSpan={2}>
                <strong>{label}</strong> <bdi dir="ltr">{name}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FormDialog>
  )
}

function ChangedField({
  label,
  change: { before, after },
}: {
  readonly label: string
  readonly change: FieldChange<Site> | FieldChange<HouseRules>
}) {
  const words = useWords()
  const base = useLanguage() === 'ar' ? 'rtl' : 'ltr'
  const cell = (value: typeof before) => {
    const said = sayValue(words, value)
    return <bdi dir={directionOfText(said, base)}>{said}</bdi>
  }
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="newsroom-before">{cell(before)}</td>
      <td className="newsroom-after">{cell(after)}</td>
    </tr>
  )
}
