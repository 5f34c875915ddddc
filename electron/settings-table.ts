import { unexpected } from './arguments.ts'

interface Setting<Value> {
  readonly fallback: Value
  readonly expected: string
  accepts(raw: unknown): raw is Value
}

const oneOf = <const Value extends string>(fallback: Value, ...others: readonly Value[]): Setting<Value> => ({
  fallback,
  expected: [fallback, ...others].join(', '),
  accepts: (raw): raw is Value => [fallback, ...others].some((value) => value === raw),
})

const text = (fallback: string, most: number): Setting<string> => ({
  fallback,
  expected: `a text of at most ${String(most)} characters`,
  accepts: (raw): raw is string => typeof raw === 'string' && raw.length <= most,
})

const number = (fallback: number, least: number, most: number): Setting<number> => ({
  fallback,
  expected: `a number from ${String(least)} to ${String(most)}`,
  accepts: (raw): raw is number => typeof raw === 'number' && raw >= least && raw <= most,
})

const flag = (fallback: boolean): Setting<boolean> => ({
  fallback,
  expected: 'true or false',
  accepts: (raw): raw is boolean => typeof raw === 'boolean',
})

/** Everything that the desk remembers for a person, with what stands where nothing was chosen yet. */
export const settingsTable = {
  interfaceLanguage: oneOf('ar', 'fr', 'en'),
  theme: oneOf('system', 'light', 'dark'),
  /** Empty: `Midad` in the documents folder. */
  libraryFolder: text('', 4_096),
  /** Where the last export went. */
  exportFolder: text('', 4_096),
  /** Where the last copy for another desk went. */
  sendFolder: text('', 4_096),
  exportProfile: text('web', 64),
  exportWay: oneOf('folder', 'zip', 'pdf', 'print', 'copy'),
  /** Put on new articles. */
  byline: text('', 200),
  textSize: number(19, 12, 40),
  arrowKeys: oneOf('visual', 'logical'),
  libraryShown: flag(true),
  storyShown: flag(true),
  previewShown: flag(false),
  previewTab: oneOf('page', 'phone', 'search', 'card', 'feed'),
  /** Where the article is shown: the newsroom's own website, or one that was made without a thought of Arabic. */
  previewHost: oneOf('own', 'foreign'),
  previewProfile: text('web', 64),
  librarySort: oneOf('modified', 'headline', 'byline', 'status', 'published', 'words'),
  /** The article to open at the next start. */
  lastArticle: text('', 40),
} as const satisfies Readonly<Record<string, Setting<string> | Setting<number> | Setting<boolean>>>

type Table = typeof settingsTable
export type SettingName = keyof Table
export type Settings = {
  readonly [Name in SettingName]: Table[Name] extends Setting<infer Value> ? Value : never
}
export type SettingsChange = Partial<Settings>

/** Folders are chosen in a dialog of the system, never sent by the window. */
const chosenInDialog: ReadonlySet<string> = new Set<SettingName>([
  'libraryFolder',
  'exportFolder',
  'sendFolder',
])

/** Reads a change that the window asks for; an unknown name or a wrong value is a bug, and is thrown. */
export function settingsChange(given: unknown): SettingsChange {
  if (typeof given !== 'object' || given === null) throw unexpected('a change of settings', given)
  const table: Readonly<Record<string, Setting<unknown>>> = settingsTable
  for (const [name, value] of Object.entries(given)) {
    const setting = Object.hasOwn(table, name) ? table[name] : undefined
    if (!setting || chosenInDialog.has(name)) throw unexpected('the name of a setting', name)
    if (!setting.accepts(value)) throw unexpected(`${name}: ${setting.expected}`, value)
  }
  return given
}

/** Makes settings of what was kept: a missing or wrong value becomes its fallback, and the others stay. */
export function settingsFrom(kept: Readonly<Record<string, unknown>>): Settings {
  const read = Object.entries<Setting<unknown>>(settingsTable).map(([name, { accepts, fallback }]) => {
    const value = kept[name]
    return [name, accepts(value) ? value : fallback] as const
  })
  // Each value has just passed the check of its own row.
  return Object.fromEntries(read) as unknown as Settings
}
