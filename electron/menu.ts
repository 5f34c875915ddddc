import type { MenuItemConstructorOptions } from 'electron'
import type { MenuItem } from './menu-model.ts'

/** The native menu's template. Accelerators are shown and not acted on: the window's keymap works on every keyboard layout. */
export function menuTemplate(
  items: readonly MenuItem[],
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  return items.map((item): MenuItemConstructorOptions => {
    if ('separator' in item) return { type: 'separator' }
    if ('items' in item) {
      const { label, items: inner, role } = item
      return { label, submenu: menuTemplate(inner, choose), ...(role === undefined ? {} : { role }) }
    }
    if (!('id' in item)) return { label: item.label, role: item.role }
    const { id, label, accelerator, enabled, checked } = item
    return {
      id,
      label,
      registerAccelerator: false,
      enabled: enabled ?? true,
      ...(accelerator === undefined ? {} : { accelerator }),
      ...(checked === undefined ? {} : { type: 'checkbox' as const, checked }),
      click: () => {
        choose(id)
      },
    }
  })
}
