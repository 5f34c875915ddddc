import { heartbeat, type Presence, type Someone } from './library/presence.ts'

/** Which article this desk has open, said to other desks of a shared folder as long as it is. */
export interface Attendance {
  open(id: string): void
  leave(): Promise<void>
}

/** Says it again at every heartbeat; `tell` hears whenever the others who have the article open are others than before. */
export function attend(
  presence: Presence,
  tell: (id: string, others: readonly Someone[]) => void,
): Attendance {
  const state = { id: '', others: '[]' }
  const beat = async () => {
    const { id } = state
    const heard = await presence.tell(id)
    // A folder that takes no files of ours cannot tell who else is there.
    const others = heard.ok ? heard.value : []
    if (id !== state.id || JSON.stringify(others) === state.others) return
    state.others = JSON.stringify(others)
    tell(id, others)
  }
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    clearInterval(timer)
    timer = undefined
  }
  return {
    open: (id) => {
      if (id === state.id) return
      stop()
      Object.assign(state, { id, others: '[]' })
      void beat()
      timer = setInterval(() => void beat(), heartbeat)
    },
    leave: async () => {
      stop()
      state.id = ''
      await presence.leave()
    },
  }
}
