import Store from 'electron-store'
import { readySettingsFile } from './settings-file.ts'
import { type Settings, type SettingsChange, settingsFrom } from './settings-table.ts'

/** Where the window was, in the coordinates of the whole desktop. */
export interface WindowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isMaximised: boolean
}

export interface SettingsShelf {
  read(): Settings
  change(change: SettingsChange): Settings
  windowPlace(): WindowPlace | null
  keepWindowPlace(place: WindowPlace): void
}

interface Kept extends Record<string, unknown> {
  readonly settings?: unknown
  readonly window?: unknown
}

/** The settings file in the app's data folder. */
export function openSettings(folder: string): SettingsShelf {
  readySettingsFile(folder)
  const store = new Store<Kept>({ cwd: folder, name: 'settings', clearInvalidConfig: true })
  // The store reads its file at every question; settings are asked at every turn.
  const held = { settings: settingsFrom(recordOf(store.get('settings'))) }
  const keep = (name: keyof Kept, value: unknown) => {
    try {
      store.set(name, value)
    } catch (fault) {
      // On a full disk a setting holds until the desk closes; what is written must not wait for it.
      if (!(fault instanceof Error && 'code' in fault)) throw fault
    }
  }
  return {
    read: () => held.settings,
    change: (change) => {
      held.settings = { ...held.settings, ...change }
      keep('settings', held.settings)
      return held.settings
    },
    windowPlace: () => windowPlaceFrom(recordOf(store.get('window'))),
    keepWindowPlace: (place) => {
      keep('window', place)
    },
  }
}

function windowPlaceFrom({
  x,
  y,
  width,
  height,
  isMaximised,
}: Readonly<Record<string, unknown>>): WindowPlace | null {
  const isPlace = [x, y, width, height].every((side) => Number.isSafeInteger(side))
  return isPlace
    ? {
        x: Number(x),
        y: Number(y),
        width: Number(width),
        height: Number(height),
        isMaximised: isMaximised === true,
      }
    : null
}

const recordOf = (raw: unknown): Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null ? { ...raw } : {}
