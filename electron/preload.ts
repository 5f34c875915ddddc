import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { notices, operations } from './contract.ts'

type Ask = (...given: readonly unknown[]) => Promise<unknown>

const asks = Object.fromEntries(
  Object.keys(operations).map((name): [string, Ask] => [
    name,
    (...given) => ipcRenderer.invoke(`desk:${name}`, ...given),
  ]),
)

function when(name: string, listener: (...told: readonly unknown[]) => void): () => void {
  if (!Object.hasOwn(notices, name)) throw new TypeError(`the desk has no notice ${name}`)
  const hear = (_event: IpcRendererEvent, ...told: readonly unknown[]) => {
    listener(...told)
  }
  ipcRenderer.on(`notice:${name}`, hear)
  return () => {
    ipcRenderer.off(`notice:${name}`, hear)
  }
}

contextBridge.exposeInMainWorld('desk', { ...asks, when })
