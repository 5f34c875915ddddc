import '../../renderer/desk.ts'

declare global {
  /** The probe as the pages that are measured have it, see page/probe.ts. */
  const probe: typeof import('./page/probe.ts')
}
