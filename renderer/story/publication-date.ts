const two = (value: number) => String(value).padStart(2, '0')

/** A moment as this machine's clock shows it, to the minute: `2026-11-20 18:00`. */
export function sayMinute(moment: Date): string {
  const day = `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** An ISO 8601 date with an offset, said so; empty for an empty one. */
export const localMinute = (iso: string): string => (iso === '' ? '' : sayMinute(new Date(iso)))

const typedDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]+(\d{1,2}):(\d{2}))?$/

/**
 * What a writer typed (`2026-11-20 18:00`, or the day alone; Arabic-Indic digits as well) as ISO 8601 with the offset that
 * this machine has on that day. Empty stays empty; null where it is no date.
 */
export function withOffset(typed: string): string | null {
  const plain = typed.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
  if (plain === '') return ''
  const parts = typedDate.exec(plain)
  if (!parts) return null
  const written: readonly (string | undefined)[] = parts.slice(1)
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = written.map((part) => Number(part ?? 0))
  const date = new Date(year, month - 1, day, hours, minutes)
  const isReal =
    date.getMonth() === month - 1 &&
    date.getDate() === day &&
    date.getHours() === hours &&
    date.getMinutes() === minutes
  return isReal ? `${sayMinute(date).replace(' ', 'T')}:00${offsetOf(date)}` : null
}

function offsetOf(date: Date): string {
  const minutes = -date.getTimezoneOffset()
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}
