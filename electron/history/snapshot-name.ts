/** Why a snapshot was kept; the words for people are under `history.reason` in renderer/words. */
export const snapshotReasons = [
  'opened',
  'saved',
  'import',
  'replace',
  'tools',
  'restore',
  'reload',
  'merge',
  'sent',
  'received',
] as const
export type SnapshotReason = (typeof snapshotReasons)[number]

/** What the name of a snapshot's file tells, so that a list of versions reads no file. */
export interface Snapshot {
  readonly name: string
  /** Counts up with each snapshot of an article: the order, whatever the clock did. */
  readonly turn: number
  /** Milliseconds since 1970, by the clock of that moment. */
  readonly takenAt: number
  readonly revision: string
  readonly reason: SnapshotReason
  /** Of its file, in bytes. */
  readonly size: number
}

const pattern = /^(\d{8})~(\d{8}T\d{9}Z)~([0-9a-f]{16})~([a-z]+)~(\d{1,9})\.snapshot$/

/** The file name of a snapshot: turn, time, revision, reason and size, by ASCII letters that every disk takes. */
export function snapshotName({ turn, takenAt, revision, reason, size }: Omit<Snapshot, 'name'>): string {
  const time = new Date(takenAt).toISOString().replaceAll(/[-:.]/g, '')
  return `${String(turn).padStart(8, '0')}~${time}~${revision}~${reason}~${String(size)}.snapshot`
}

/** Reads such a name again; null for every other file. */
export function readSnapshotName(name: string): Snapshot | null {
  const [, turn, time = '', revision, given, size] = pattern.exec(name) ?? []
  const takenAt = Date.parse(
    time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z'),
  )
  const reason = snapshotReasons.find((each) => each === given)
  if (revision === undefined || reason === undefined || Number.isNaN(takenAt)) return null
  return { name, turn: Number(turn), takenAt, revision, reason, size: Number(size) }
}
