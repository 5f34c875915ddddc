import type { NameChange } from '../article/newsroom/compare-ledgers.ts'
import { say } from '../kit/say.ts'
import { useWords } from '../kit/words.tsx'
import { SaidName } from './ImportedNames.tsx'

/** So many names or words are said one by one; of the others how many they are. */
const most = 40

/** What a file would change in the ledger, as rows of the table of changes: first how much of each kind. */
export function ChangedNames({ changes }: { readonly changes: readonly NameChange[] }) {
  const { ledger } = useWords()
  return (['added', 'replaced', 'removed'] as const).map((kind) => {
    const names = changes.filter(({ change }) => change === kind)
    return names.length === 0 ? null : (
      <tr key={kind} data-change={kind}>
        <th scope="row">
          {ledger.changes[kind]} · {names.length}
        </th>
        <td colSpan={2}>
          <ul className="newsroom-names">
            {names.slice(0, most).map((each, index) => (
              // Two names may be spelt alike.
              <li key={String(index)}>
                {each.change === 'replaced' ? (
                  <del>
                    <SaidName name={each.before} />
                  </del>
                ) : null}
                <SaidName name={each.name} />
              </li>
            ))}
            <More count={names.length - most} />
          </ul>
        </td>
      </tr>
    )
  })
}

interface ChangedWordsProps {
  readonly change: 'added' | 'removed'
  readonly words: readonly string[]
}

/** What a file would change in the newsroom’s dictionary, as a row of the same table. */
export function ChangedWords({ change, words }: ChangedWordsProps) {
  const { houseStyle, newsroom } = useWords()
  if (words.length === 0) return null
  return (
    <tr data-change={change}>
      <th scope="row">
        {houseStyle.words[change]} · {words.length}
      </th>
      <td colSpan={2}>
        {words.slice(0, most).map((word, index) => (
          <span key={word}>
            {index === 0 ? '' : newsroom.comma}
            <bdi className="newsroom-word">{word}</bdi>
          </span>
        ))}{' '}
        <More count={words.length - most} />
      </td>
    </tr>
  )
}

function More({ count }: { readonly count: number }) {
  const { report } = useWords().ledger
  return count > 0 ? <small>{say(report.more, { count })}</small> : null
}
