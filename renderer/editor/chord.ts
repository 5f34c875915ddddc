import { keyCode } from '../kit/key-code.ts'

/** The keys held in an event, in the notation of commands: `Mod+Shift+KeyH`. */
export function chordOf(
  event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'code' | 'key'>,
): string {
  const held = [
    event.ctrlKey || event.metaKey ? 'Mod+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey ? 'Shift+' : '',
  ]
  return held.join('') + keyCode(event)
}

const signs: Readonly<Record<string, string>> = { Comma: ',', Period: '.', Tab: 'Tab' }
const keyName = (code: string) => signs[code] ?? code.replace(/^(Key|Digit)/, '')

/** A chord as people read it on their keyboard: `Ctrl+Shift+H`, `⌘⇧H`. */
export function chordLabel(chord: string, mac: boolean): string {
  const parts = chord.split('+')
  const held = parts
    .slice(0, -1)
    .map((part) => (mac ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' }[part] : part === 'Mod' ? 'Ctrl' : part))
  return [...held, keyName(parts.at(-1) ?? '')].join(mac ? '' : '+')
}

/** The same in Electron's words, for the native menu. */
export const chordAccelerator = (chord: string): string =>
  chord
    .split('+')
    .map((part) => (part === 'Mod' ? 'CmdOrCtrl' : keyName(part)))
    .join('+')
