import { unexpected } from './arguments.ts'

/** What the system itself does for a menu item. */
export const menuRoles = [
  'about',
  'close',
  'copy',
  'cut',
  'front',
  'hide',
  'hideOthers',
  'minimize',
  'paste',
  'pasteAndMatchStyle',
  'quit',
  'resetZoom',
  'selectAll',
  'services',
  'togglefullscreen',
  'unhide',
  'zoom',
  'zoomIn',
  'zoomOut',
] as const
export type MenuRole = (typeof menuRoles)[number]

/** A native menu as plain data: labels are in the interface's language already. */
export type MenuItem =
  | { readonly separator: true }
  | { readonly label: string; readonly items: readonly MenuItem[]; readonly role?: 'window' | 'help' }
  | { readonly label: string; readonly role: MenuRole }
  | {
      /** What the `command` notice says when the item is chosen. */
      readonly id: string
      readonly label: string
      /** Shown only: the window's own keymap acts on it. In Electron's words, `CmdOrCtrl+B`. */
      readonly accelerator?: string
      readonly enabled?: boolean
      readonly checked?: boolean
    }

const mostItems = 400
const deepestMenu = 4

/** Reads a menu that the window sends. */
export function menuModel(given: unknown): readonly MenuItem[] {
  const count = { items: 0 }
  return readItems(given, count, 1)
}

function readItems(given: unknown, count: { items: number }, depth: number): readonly MenuItem[] {
  if (!Array.isArray(given) || depth > deepestMenu) throw unexpected('a list of menu items', given)
  return given.map((item: unknown) => {
    count.items += 1
    if (count.items > mostItems) throw unexpected(`at most ${String(mostItems)} menu items`, given)
    return readItem(item, count, depth)
  })
}

function readItem(given: unknown, count: { items: number }, depth: number): MenuItem {
  if (typeof given !== 'object' || given === null) throw unexpected('a menu item', given)
  const {
    separator,
    label,
    items,
    role,
    id,
    accelerator,
    enabled,
    checked,
  }: Readonly<Record<string, unknown>> = { ...given }
  if (separator === true) return { separator }
  if (typeof label !== 'string' || label === '' || label.length > 200)
    throw unexpected('the label of a menu item', label)
  if (items !== undefined) {
    const inner = { label, items: readItems(items, count, depth + 1) }
    return role === 'window' || role === 'help' ? { ...inner, role } : inner
  }
  if (role !== undefined) return { label, role: menuRole(role) }
  if (typeof id !== 'string' || !/^[a-z][a-zA-Z0-9.:-]{0,80}$/.test(id))
    throw unexpected('the id of a command', id)
  return {
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator: chord(accelerator) }),
    ...(typeof enabled === 'boolean' ? { enabled } : {}),
    ...(typeof checked === 'boolean' ? { checked } : {}),
  }
}

function chord(given: unknown): string {
  if (typeof given === 'string' && /^[A-Za-z0-9+=,./;'[\]\\`-]{1,40}$/.test(given)) return given
  throw unexpected('the keys of a menu item', given)
}

function menuRole(given: unknown): MenuRole {
  const found = menuRoles.find((role) => role === given)
  if (found === undefined) throw unexpected('the role of a menu item', given)
  return found
}
