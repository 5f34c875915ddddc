import { demands, type HouseRules } from '../article/newsroom/house-rules.ts'
import { Field, Tick } from '../kit/Field.tsx'
import { useWords } from '../kit/words.tsx'

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

const arabicDigits = '٠١٢٣٤٥٦٧٨٩'

/** A count as it is typed on either keyboard; 0 where nothing is. */
function countIn(typed: string): number {
  const digits = Array.from(typed, (sign) =>
    arabicDigits.includes(sign) ? String(arabicDigits.indexOf(sign)) : sign,
  )
  return Number(
    digits
      .filter((sign) => /[0-9]/.test(sign))
      .join('')
      .slice(0, 4),
  )
}
