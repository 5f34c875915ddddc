import type { Settings, SettingsChange } from '../desk.ts'

/** Where a pane gives way to the preview, as preview.css has it. */
const crowded = { libraryShown: '(max-width: 1100px)', storyShown: '(max-width: 1500px)' } as const

/** What pressing a pane's button changes. Where the preview lies in its place, the pane comes and the preview goes. */
export function pressed(
  pane: keyof typeof crowded,
  settings: Settings,
  isPreviewOpen: boolean,
): SettingsChange {
  return isPreviewOpen && window.matchMedia(crowded[pane]).matches
    ? { previewShown: false, [pane]: true }
    : { [pane]: !settings[pane] }
}
