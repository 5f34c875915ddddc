import { profilesOf } from './article/newsroom/newsroom.ts'
import { useStore } from './kit/store.ts'
import { BatchDialog } from './publish/BatchDialog.tsx'
import { waysOfMany } from './publish/Destinations.tsx'
import type { Session } from './session/session.ts'

interface ExportManyProps {
  readonly session: Session
  readonly ids: readonly string[]
  readonly onClose: () => void
}

/** The export of many articles, tied to the session. */
export function ExportMany({ session, ids, onClose }: ExportManyProps) {
  const { exportProfile, exportWay } = useStore(session.settings)
  const profiles = profilesOf(useStore(session.newsroom))
  return (
    <BatchDialog
      count={ids.length}
      profiles={profiles}
      first={profiles.find(({ name }) => name === exportProfile)?.name ?? 'web'}
      firstWay={waysOfMany.find((way) => way === exportWay) ?? 'folder'}
      progress={session.door.progress}
      onExport={(profile, destination) => session.door.sendMany(ids, profile, destination)}
      onStop={session.door.stop}
      onReveal={session.door.reveal}
      onClose={onClose}
    />
  )
}
