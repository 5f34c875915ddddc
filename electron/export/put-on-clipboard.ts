import electron from 'electron'
import type { CopiedArticle } from '../../renderer/article/export/copied-article.ts'

/** What Electron 42 calls the same; its types are those of the newer one. */
interface OldClipboard {
  write(data: CopiedArticle): void
}

/** Puts both flavours on the clipboard of the system at once, as they are. */
export async function putOnClipboard(copied: CopiedArticle): Promise<void> {
  const { clipboard } = electron
  if ('ClipboardItem' in electron) {
    const { ClipboardItem } = electron
    await clipboard.write([new ClipboardItem({ 'text/html': copied.html, 'text/plain': copied.text })])
    return
  }
  // The older of the two runtimes knows no ClipboardItem.
  ;(clipboard as unknown as OldClipboard).write(copied)
}
