import { type HouseStyle, houseStyleFields } from '../article/proofread/house-style.ts'
import { proofRules } from '../article/proofread/rules/index.ts'
import { Choice, Field, Tick } from '../kit/Field.tsx'
import { useWords } from '../kit/words.tsx'
import { countIn } from './count-in.ts'
import { ruleTitle } from './say-value.ts'

interface StyleFieldsProps {
  readonly style: HouseStyle
  readonly onChange: (change: Partial<HouseStyle>) => void
}

/** How the newsroom writes where good papers differ, and which rules of the copy desk it wants to hear of. */
export function StyleFields({ style, onChange }: StyleFieldsProps) {
  const words = useWords()
  const { houseStyle, newsroom } = words
  const choice = (name: keyof typeof houseStyle.value) => (
    <Choice<string>
      label={houseStyle.field[name]}
      value={style[name]}
      options={houseStyle.value[name]}
      onValue={(value) => {
        // The select offers only what the field may hold.
        if (houseStyleFields[name].accepts(value)) onChange({ [name]: value })
      }}
    />
  )
  const length = (name: 'sentence' | 'paragraph') => (
    <Field
      label={houseStyle.field[name]}
      hint={houseStyle.inWords}
      inputMode="numeric"
      value={style[name] === 0 ? '' : String(style[name])}
      placeholder={newsroom.unlimited}
      onValue={(typed) => {
        onChange({ [name]: countIn(typed) })
      }}
    />
  )
  return (
    <div className="newsroom-fields">
      {choice('quotes')}
      {choice('digits')}
      {choice('decimal')}
      {choice('thousands')}
      {choice('tanwin')}
      {choice('months')}
      {choice('agencies')}
      {choice('honorifics')}
      {length('sentence')}
      {length('paragraph')}
      <fieldset className="newsroom-needs newsroom-rules">
        <legend>{houseStyle.rules}</legend>
        {proofRules.map(({ id }) => (
          <Tick
            key={id}
            label={ruleTitle(words, id)}
            checked={!style.off.includes(id)}
            onValue={(isAsked) => {
              const others = style.off.filter((each) => each !== id)
              onChange({ off: isAsked ? others : [...others, id] })
            }}
          />
        ))}
      </fieldset>
    </div>
  )
}
