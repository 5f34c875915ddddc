import { demands, type HouseRules } from '../article/newsroom/house-rules.ts'
import { Field, Tick } from '../kit/Field.tsx'
import { useWords } from '../kit/words.tsx'
import { countIn } from './count-in.ts'

interface RuleFieldsProps {
  readonly rules: HouseRules
  readonly onChange: (change: Partial<HouseRules>) => void
}

/** What the newsroom asks of every article. */
export function RuleFields({ rules, onChange }: RuleFieldsProps) {
  const { newsroom: words } = useWords()
  const length = (name: 'headline' | 'standfirst') => (
    <Field
      label={words.rules[name]}
      hint={words.hint.letters}
      inputMode="numeric"
      value={rules[name] === 0 ? '' : String(rules[name])}
      placeholder={words.unlimited}
      onValue={(typed) => {
        onChange({ [name]: countIn(typed) })
      }}
    />
  )
  return (
    <div className="newsroom-fields">
      {length('headline')}
      {length('standfirst')}
      <fieldset className="newsroom-needs">
        <legend>{words.rules.needs}</legend>
        {demands.map((demand) => (
          <Tick
            key={demand}
            label={words.demand[demand]}
            checked={rules.needs.includes(demand)}
            onValue={(isNeeded) => {
              onChange({
                needs: demands.filter((each) => (each === demand ? isNeeded : rules.needs.includes(each))),
              })
            }}
          />
        ))}
      </fieldset>
    </div>
  )
}
