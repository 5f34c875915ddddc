import { app, Menu, nativeTheme, shell } from 'electron'
import { done, failed } from '../../renderer/article/problem.ts'
import type { AppInfo } from '../contract.ts'
import { menuTemplate } from '../menu.ts'
import type { DeskRoom, Part } from './room.ts'

const platforms: Readonly<Partial<Record<NodeJS.Platform, AppInfo['platform']>>> = {
  darwin: 'mac',
  win32: 'windows',
}
const outsideProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

type WindowOperation =
  | 'ready'
  | 'appInfo'
  | 'settings'
  | 'changeSettings'
  | 'setMenu'
  | 'openExternal'
  | 'answerClose'

/** What the window asks about itself. */
export function windowService({ settings, teller, closing, library }: DeskRoom): Part<WindowOperation> {
  return {
    ready: () => {
      closing.listens()
      teller.listens()
      return null
    },
    appInfo: () => ({ version: app.getVersion(), platform: platforms[process.platform] ?? 'linux' }),
    settings: () => settings.read(),
    changeSettings: (change) => {
      const changed = settings.change(change)
      nativeTheme.themeSource = changed.theme
      return changed
    },
    setMenu: (menu) => {
      const template = menuTemplate(menu, (id) => {
        teller.tell('command', id)
      })
      Menu.setApplicationMenu(Menu.buildFromTemplate(template))
      return null
    },
    openExternal: async (address) => {
      const isAllowed = URL.canParse(address) && outsideProtocols.has(new URL(address).protocol)
      if (!isAllowed) return failed('link-refused', { detail: address })
      await shell.openExternal(new URL(address).href)
      return done(null)
    },
    answerClose: async (answer) => {
      if (answer === 'close') await library().settle()
      closing.answer(answer)
      return null
    },
  }
}
