import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import { type AnswerOf, type ArgumentsOf, type OperationName, operations } from './contract.ts'
import { deskOrigin } from './protocol.ts'

/** What main does for each operation of the contract. */
export type Service = {
  readonly [Name in OperationName]: (...given: ArgumentsOf<Name>) => Promise<AnswerOf<Name>> | AnswerOf<Name>
}

/** Binds every operation. The one place where the sender and the arguments of a call are checked. */
export function serve(ipc: IpcMain, contents: () => WebContents | null, service: Service): void {
  for (const name of Object.keys(operations) as readonly OperationName[]) {
    ipc.handle(`desk:${name}`, (event: IpcMainInvokeEvent, ...given: readonly unknown[]) => {
      if (!isOurs(event.senderFrame, contents()))
        throw new Error(`${name} was asked by a page that is not the desk`)
      return answer(name, service, given)
    })
  }
}

/** The generic tie between a name, its arguments and its service, which the compiler follows only inside one type parameter. */
function answer<Name extends OperationName>(name: Name, service: Service, given: readonly unknown[]) {
  const read = operations[name].read as (given: readonly unknown[]) => ArgumentsOf<Name>
  return service[name](...read(given))
}

/** Only the page in our own window, from our own protocol, and no frame inside it. */
export function isOurs(frame: Pick<WebFrameMain, 'origin'> | null, contents: WebContents | null): boolean {
  return frame !== null && contents !== null && frame === contents.mainFrame && frame.origin === deskOrigin
}
