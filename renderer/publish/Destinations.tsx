import type { Destination } from '../desk.ts'
import { type AnyIcon, Icon } from '../kit/Icon.tsx'
import { useWords } from '../kit/words.tsx'
import './destinations.css'

export type Way = Destination | 'print' | 'copy'

/** Where one article can go, and where many can. */
export const ways = ['folder', 'zip', 'pdf', 'print', 'copy'] as const satisfies readonly Way[]
export const waysOfMany = ['folder', 'zip', 'pdf'] as const satisfies readonly Destination[]

/** Ways that take the whole page, whatever form was chosen. */
export const isPaper = (way: Way): boolean => way === 'pdf' || way === 'print'

export const wayIcons: Readonly<Record<Way, AnyIcon>> = {
  folder: 'folder',
  zip: 'archive',
  pdf: 'article',
  print: 'print',
  copy: 'copy',
}

interface DestinationsProps<Offered extends Way> {
  readonly offered: readonly Offered[]
  readonly value: Offered
  readonly onValue: (way: Offered) => void
}

export function Destinations<Offered extends Way>({ offered, value, onValue }: DestinationsProps<Offered>) {
  const { publish: words } = useWords()
  return (
    <div className="destinations-place">
      <div className="destinations" role="radiogroup" aria-label={words.ways}>
        {offered.map((way) => (
          <label key={way} className="destination">
            <input
              type="radio"
              name="destination"
              value={way}
              checked={way === value}
              onChange={() => {
                onValue(way)
              }}
            />
            <Icon name={wayIcons[way]} size={18} />
            <span>{words.way[way].name}</span>
          </label>
        ))}
      </div>
      <small>{isPaper(value) ? `${words.way[value].about} · ${words.paper}` : words.way[value].about}</small>
    </div>
  )
}
