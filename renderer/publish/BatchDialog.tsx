import { useState } from 'react'
import { directionOfText } from '../article/bidi/direction.ts'
import type { Profile } from '../article/export/profile.ts'
import type { Destination, ExportProgress } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { say } from '../kit/say.ts'
import { type Store, useStore } from '../kit/store.ts'
import { useCount, useWords } from '../kit/words.tsx'
import { Destinations, isPaper, wayIcons, waysOfMany } from './Destinations.tsx'
import { type Exported, ExportResult } from './ExportResult.tsx'
import { Profiles } from './Profiles.tsx'
import './export.css'

interface BatchDialogProps {
  readonly count: number
  readonly profiles: readonly Profile[]
  readonly first: string
  readonly firstWay: Destination
  readonly progress: Store<ExportProgress | null>
  readonly onExport: (profile: string, destination: Destination) => Promise<Exported>
  readonly onStop: () => void
  readonly onReveal: () => void
  readonly onClose: () => void
}

/** Asks in which form many articles shall go out and where, shows how far they are, and says what came of it. */
export function BatchDialog(props: BatchDialogProps) {
  const { count: many, progress, onExport, onStop, onReveal, onClose } = props
  const words = useWords()
  const count = useCount()
  const [profile, setProfile] = useState(props.first)
  const [way, setWay] = useState<Destination>(props.firstWay)
  const [exported, setExported] = useState<Exported>(null)
  const [state, setState] = useState<'asks' | 'runs' | 'stops'>('asks')
  const stop = () => {
    if (state !== 'runs') return
    setState('stops')
    onStop()
  }
  const close = () => {
    stop()
    onClose()
  }
  const run = async () => {
    setExported(null)
    setState('runs')
    setExported(await onExport(isPaper(way) ? 'page' : profile, way))
    setState('asks')
  }
  return (
    <Dialog
      title={say(words.publish.many, { articles: count(words.count.articles, many) })}
      onClose={close}
      actions={
        state === 'asks' ? (
          <>
            <Button onClick={close}>{words.ask.close}</Button>
            <Button look="main" icon={wayIcons[way]} onClick={() => void run()}>
              {words.publish.way[way].run}
            </Button>
          </>
        ) : (
          <Button icon="close" disabled={state === 'stops'} onClick={stop}>
            {state === 'stops' ? words.publish.stopping : words.publish.stop}
          </Button>
        )
      }
    >
      {state === 'asks' ? (
        <>
          <Profiles
            offered={props.profiles}
            value={isPaper(way) ? 'page' : profile}
            disabled={isPaper(way)}
            onValue={setProfile}
          />
          <Destinations offered={waysOfMany} value={way} onValue={setWay} />
          {way === 'folder' ? <p className="export-about">{words.publish.apart}</p> : null}
        </>
      ) : (
        <Progress progress={progress} many={many} />
      )}
      {exported === null ? null : <ExportResult exported={exported} headline="" onReveal={onReveal} />}
    </Dialog>
  )
}

/** Apart from the dialog, so that each article draws this only. */
function Progress({
  progress,
  many,
}: {
  readonly progress: Store<ExportProgress | null>
  readonly many: number
}) {
  const { publish: words } = useWords()
  const { at, of, name } = useStore(progress) ?? { at: 0, of: many, name: '' }
  const place = say(words.progress, { at, of })
  return (
    <div className="export-progress">
      <progress value={Math.max(at - 1, 0)} max={of} aria-label={place} />
      <p role="status">
        <bdi dir={name === '' ? undefined : directionOfText(name, 'rtl')}>{name}</bdi>
        <span>{place}</span>
      </p>
    </div>
  )
}
