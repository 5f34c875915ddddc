import type { Session, WebContents } from 'electron'
import { deskOrigin } from './protocol.ts'

/** What a page of ours may ask for: copying as the writer pressed the key. Reading the clipboard comes with a paste only. */
const permissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])
const localProtocols: ReadonlySet<string> = new Set(['app:', 'blob:', 'devtools:'])

/** Shuts a session off: no network, no permission beyond the table, no spelling dictionary to fetch, no download. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permissions.has(permission))
  })
  session.setPermissionCheckHandler((_contents, permission) => permissions.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !isLocal(request.url) })
  })
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}

/** Keeps a page where it is: no navigation, no other window, no webview inside it. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith(`${deskOrigin}/`)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

export const isLocal = (address: string): boolean =>
  URL.canParse(address) && localProtocols.has(new URL(address).protocol)
