import { useRef } from 'react'
import type { ArticleEditor } from '../article/element.ts'
import { type Store, useStore } from '../kit/store.ts'
import { type CommandStates, commandStates, sameStates } from './command-states.ts'

/** The states of all commands, asked for when there was time to look; the same object while nothing has changed. */
export function useCommandStates(editor: ArticleEditor, looked: Store<number>): CommandStates {
  useStore(looked)
  const last = useRef<CommandStates | null>(null)
  const now = commandStates(editor)
  last.current = last.current && sameStates(last.current, now) ? last.current : now
  return last.current
}
